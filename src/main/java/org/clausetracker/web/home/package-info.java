/**
 * The home page: one agreement whole, what moved and will move in all of them, and the others by how much they move.
 */
@NullMarked
package org.clausetracker.web.home;

import org.jspecify.annotations.NullMarked;
