/**
 * The pages of parties.
 */
@NullMarked
package org.clausetracker.web.party;

import org.jspecify.annotations.NullMarked;
