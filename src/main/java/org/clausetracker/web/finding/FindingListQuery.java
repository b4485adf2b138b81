package org.clausetracker.web.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausetracker.finding.FindingFilter;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.finding.ReviewState;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.DayRange;
import org.clausetracker.request.QueryReader;
import org.clausetracker.series.SeriesClock;
import org.clausetracker.web.finding.FindingListView.FindingForm;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.FormField;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The search form of the list of findings, as text; an empty field is as good as absent. The range of days is one of the
 * event or of the statement, as {@code clock} says; {@code within} leaves out dates that may lie outside it.
 */
record FindingListQuery(
        @RestQuery @Nullable String agreement,
        @RestQuery @Nullable String clause,
        @RestQuery @Nullable String statement,
        @RestQuery @Nullable String kind,
        @RestQuery @Nullable String about,
        @RestQuery @Nullable String reporter,
        @RestQuery @Nullable String role,
        @RestQuery @Nullable String reviewState,
        @RestQuery @Nullable String clock,
        @RestQuery @Nullable String from,
        @RestQuery @Nullable String to,
        @RestQuery @Nullable String within,
        @RestQuery @Nullable String cursor) {

    /** The same for one clause of one agreement. */
    FindingListQuery on(String slug, String label) {
        return new FindingListQuery(
                slug, label, statement, kind, about, reporter, role, reviewState, clock, from, to, within, cursor);
    }

    /**
     * Reads what it narrows to.
     *
     * @param asOf where it is given, only what counts by it
     */
    FindingFilter filter(QueryReader reader, Optional<AsOf> asOf) {
        Set<String> agreements = reader.names("agreement", FormField.filled(agreement));
        Set<String> clauses = reader.names("clause", FormField.filled(clause));
        if (!clauses.isEmpty() && agreements.isEmpty()) {
            reader.refuse("clause", "clause needs an agreement: labels are unique only within one.");
        }
        Set<String> aboutWhom = new TreeSet<>(reader.names("about", FormField.filled(about)));
        boolean nobody = aboutWhom.remove(FindingFilter.NOBODY);
        SeriesClock counted = clock(reader);
        DayRange asked = reader.range("from", FormField.orAbsent(from), "to", FormField.orAbsent(to));
        DayRange days =
                reader.flag("within", FormField.orAbsent(within)) ? asked.matchedBy(DayRange.Match.WITHIN) : asked;
        return new FindingFilter(
                agreements,
                clauses,
                Set.of(),
                reader.names("statement", FormField.filled(statement)),
                reader.values("kind", FormField.filled(kind), FindingKind.class),
                aboutWhom,
                nobody,
                reader.names("reporter", FormField.filled(reporter)),
                reader.values("role", FormField.filled(role), ReporterRole.class),
                Set.of(),
                Set.of(),
                Set.of(),
                reader.values("reviewState", FormField.filled(reviewState), ReviewState.class),
                counted == SeriesClock.EVENT ? days : DayRange.always(),
                counted == SeriesClock.STATED ? days : DayRange.always(),
                asOf.map(AsOf::publishedBy));
    }

    private SeriesClock clock(QueryReader reader) {
        return reader.oneOf("clock", FormField.orAbsent(clock), List.of(SeriesClock.values()), SeriesClock::parameter)
                .orElse(SeriesClock.EVENT);
    }

    PageRequest page(QueryReader reader) {
        return new PageQuery(null, FormField.orAbsent(cursor)).read(reader, 2);
    }

    /** The form as it was filled in. */
    FindingForm search() {
        return new FindingForm(
                FormField.text(agreement),
                FormField.text(clause),
                FormField.text(kind),
                FormField.text(about),
                FormField.text(reporter),
                FormField.text(role),
                FormField.text(reviewState),
                FormField.text(clock),
                FormField.text(from),
                FormField.text(to),
                Boolean.parseBoolean(within));
    }
}
