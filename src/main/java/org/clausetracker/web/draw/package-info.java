/**
 * Drawings made by the server: strips, charts and badges.
 */
@NullMarked
package org.clausetracker.web.draw;

import org.jspecify.annotations.NullMarked;
