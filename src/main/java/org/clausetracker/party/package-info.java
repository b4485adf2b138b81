/**
 * Parties: states, entities, bodies, organisations, outlets and persons that owe commitments, speak or publish, with
 * their other names, the offices they held and the side whose interest they speak for.
 */
@NullMarked
package org.clausetracker.party;

import org.jspecify.annotations.NullMarked;
