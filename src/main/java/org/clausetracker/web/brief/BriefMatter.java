package org.clausetracker.web.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clausetracker.clause.ClauseRef;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.FindingFilter;
import org.clausetracker.status.ChangeEvent;
import org.clausetracker.web.brief.BriefDuties.Standing;
import org.clausetracker.web.site.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * All that is read for a brief, before it is put into words.
 *
 * @param subject what it is about
 * @param asOf the day and what was known
 * @param since the first day of the changes
 * @param standing the duties
 * @param chosen those of them that are told, in their order
 * @param findings everything that was said about the subject
 * @param changes the newest first
 * @param coming the nearest first
 */
record BriefMatter(
        Subject subject,
        AsOf asOf,
        LocalDate since,
        Standing standing,
        List<BriefDuty> chosen,
        FindingFilter findings,
        List<Movement> changes,
        List<Coming> coming) {

    /** What a brief can be about, which decides how its sentences say where they belong. */
    enum Kind {
        CLAUSE,
        AGREEMENT,
        PARTY
    }

    /**
     * What a brief is about.
     *
     * @param path of its page, which begins with a slash
     * @param title what it is called
     * @param under what it belongs to; empty: nothing
     * @param headline its status; null where it has none of its own
     * @param lead its status in a sentence
     * @param agreements names of the agreements that its sentences name
     */
    record Subject(
            Kind kind,
            String path,
            String title,
            String under,
            @Nullable Headline headline,
            String lead,
            Map<String, String> agreements) {}

    /**
     * A change of a status.
     *
     * @param on the day; null where only the statuses on two days are known
     * @param event what happened on it; null where no single day is told
     * @param findings ids of the findings behind it
     */
    record Movement(
            ClauseRef clause,
            String summary,
            @Nullable LocalDate on,
            Headline from,
            Headline to,
            @Nullable ChangeEvent event,
            List<String> findings) {}

    /**
     * Something that comes by time alone: a due day, or a change of a status.
     *
     * @param summary what is due; empty where a status changes
     * @param obligor slug of who owes it; null: nobody is named
     * @param to the status from then on; null where something is due
     * @param event what happens then; null where something is due
     */
    record Coming(
            ClauseRef clause,
            LocalDate on,
            String summary,
            @Nullable String obligor,
            @Nullable Headline to,
            @Nullable ChangeEvent event) {}
}
