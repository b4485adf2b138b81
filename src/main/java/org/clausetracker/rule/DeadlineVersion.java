package org.clausetracker.rule;

import org.clausetracker.time.ImpreciseDate;

/**
 * One announced version of a deadline. Versions are added, never overwritten: in force is the one announced last up to
 * the day that publication is judged by, and among several of one day the later due day.
 *
 * @param due performance is in time up to the last day this may mean
 * @param announcedOn known from the last day this may mean
 */
public record DeadlineVersion(ImpreciseDate due, ImpreciseDate announcedOn) {

    public DeadlineVersion {
        Given.present(due, "deadlines.due");
        Given.present(announcedOn, "deadlines.announcedOn");
    }
}
