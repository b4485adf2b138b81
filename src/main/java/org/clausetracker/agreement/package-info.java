/**
 * Agreements: the documents whose numbered points are promises, with their parties and those parties' roles, their
 * other names, where they were published, and what they do to one another.
 */
@NullMarked
package org.clausetracker.agreement;

import org.jspecify.annotations.NullMarked;
