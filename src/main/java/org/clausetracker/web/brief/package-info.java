/**
 * One page for somebody who has a minute: how a clause, an agreement or a party stands, what changed, who says so and what
 * comes next; to read on screen, to print and to edit.
 */
@NullMarked
package org.clausetracker.web.brief;

import org.jspecify.annotations.NullMarked;
