/**
 * The pages of agreements: the list, the board of one and its matrix.
 */
@NullMarked
package org.clausetracker.web.agreement;

import org.jspecify.annotations.NullMarked;
