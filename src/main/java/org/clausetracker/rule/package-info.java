/**
 * The published status rule: how a clause gets its status from conflicting, dated, graded findings. It is pure: it holds
 * no clock, reads no database, knows no framework, and gives the same answer for the same inputs. Each part of the
 * published rule is one class:
 *
 * <ul>
 *   <li>input: {@code StatusCase} for one day, {@code ClauseHistory} over time, {@code RuleParameters} for the figures
 *   <li>section 2, which findings count: {@code UsableFindings}
 *   <li>section 3, how they weigh: {@code Stance}, {@code WeighedFinding}, {@code Support}, {@code Corroboration},
 *       {@code Evidence}
 *   <li>section 4, the verdict on one obligor: {@code Lifecycle}, {@code OneOffRule}, {@code ContinuingRule}, called by
 *       {@code Unit}
 *   <li>section 5, how verdicts add up: {@code RollUp}
 *   <li>section 6, what time will change and what was weighed: {@code Forecast}, {@code InputDigest}
 *   <li>section 7, what a later day cannot change: {@code Timeline} with {@code LiveCommitment} and the findings that can still
 *       move a headline, {@code LiveContinuing} and {@code LiveOneOff}; {@code TimelineRestart}
 *   <li>all of it: {@code StatusEngine}; its reasons in words: {@code Sentences}
 * </ul>
 */
@NullMarked
package org.clausetracker.rule;

import org.jspecify.annotations.NullMarked;
