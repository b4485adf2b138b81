/**
 * The pages of findings.
 */
@NullMarked
package org.clausetracker.web.finding;

import org.jspecify.annotations.NullMarked;
