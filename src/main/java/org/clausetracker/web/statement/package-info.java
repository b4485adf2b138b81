/**
 * The pages of statements and of the sources they were published in.
 */
@NullMarked
package org.clausetracker.web.statement;

import org.jspecify.annotations.NullMarked;
