/**
 * What an ADMIN sets for an agreement: the figures of the rule from a day on, and what of it a second person decides. Each has
 * a version and is written as an edit of its own.
 */
@NullMarked
package org.clausetracker.settings;

import org.jspecify.annotations.NullMarked;
