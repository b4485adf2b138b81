/**
 * The status rule: how a clause gets its status from conflicting, dated, graded findings. The engine is pure: it holds
 * no clock, reads no database and gives the same bytes for the same inputs. Each part of the published rule is one
 * class, named after it: usable findings, stance and support, lifecycle, one-off and continuing duties, roll-up,
 * forecast, digest.
 */
@NullMarked
package org.clausetracker.status;

import org.jspecify.annotations.NullMarked;
