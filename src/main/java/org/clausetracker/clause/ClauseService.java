package org.clausetracker.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.agreement.AgreementCalendar;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.NotKnownThen;
import org.clausetracker.request.RenderedAnswer;
import org.clausetracker.time.Now;

/** Reads clauses with their wordings and commitments. */
@ApplicationScoped
public class ClauseService {

    private final ClauseRepository clauses;
    private final ClauseReader reader;
    private final AgreementService agreements;
    private final HeadlinesOf headlines;
    private final Now now;

    ClauseService(
            ClauseRepository clauses,
            ClauseReader reader,
            AgreementService agreements,
            HeadlinesOf headlines,
            Now now) {
        this.clauses = clauses;
        this.reader = reader;
        this.agreements = agreements;
        this.headlines = headlines;
        this.now = now;
    }

    /**
     * One page of an agreement's clauses in order, each with its text and its status on a day.
     *
     * @param day the day asked about; empty: today in the agreement's zone
     * @param publishedBy only what was public by this day counts; empty: the day asked about, so no hindsight
     * @throws NotFound when there is no such agreement
     * @throws NotKnownThen when it was not known by then
     */
    public Page<ClauseBoardRow> board(
            String agreement, Optional<LocalDate> day, Optional<LocalDate> publishedBy, PageRequest request) {
        Page<ClauseBoardRow> page = texts(agreement, day, publishedBy, request);
        return publishedBy
                .filter(by -> !day.equals(publishedBy) && !page.items().isEmpty())
                .map(by -> new Page<>(headlines.judged(agreement, day, by, page.items()), page.nextCursor()))
                .orElse(page);
    }

    /**
     * The same clauses for whoever has their status from elsewhere: it is seen without hindsight.
     *
     * @param day the day asked about; empty: today in the agreement's zone
     * @param publishedBy wordings that came later are not known; empty: the day asked about
     * @throws NotFound when there is no such agreement
     * @throws NotKnownThen when it was not known by then
     */
    public Page<ClauseBoardRow> texts(
            String agreement, Optional<LocalDate> day, Optional<LocalDate> publishedBy, PageRequest request) {
        List<ClauseBoardRow> rows =
                headlines.clauses(agreement, day, publishedBy, request.afterNumber(), request.rowsToRead());
        if (rows.isEmpty()) {
            AgreementCalendar calendar = agreements.calendar(agreement);
            calendar.requireKnown(publishedBy.or(() -> day).orElseGet(() -> now.today(calendar.zone())));
        }
        return Page.of(rows, request, row -> List.of(String.valueOf(row.ordinal())));
    }

    /**
     * One clause.
     *
     * @throws NotFound when there is no such agreement, or no such clause in it
     */
    public ClauseDetail get(String agreement, String label) {
        return reader.read(agreement, label).orElseThrow(() -> missing(agreement, label));
    }

    /**
     * The same as it is served.
     *
     * @throws NotFound when there is no such agreement, or no such clause in it
     */
    public RenderedAnswer rendered(String agreement, String label) {
        return reader.json(agreement, label).map(RenderedAnswer::new).orElseThrow(() -> missing(agreement, label));
    }

    /**
     * The heading of one clause, if it has one.
     *
     * @throws NotFound when there is no such agreement, or no such clause in it
     */
    public Optional<String> heading(String agreement, String label) {
        return Optional.ofNullable(clauses.heading(agreement, label)
                .orElseThrow(() -> missing(agreement, label))
                .heading());
    }

    /** The labels of an agreement's clauses, in order. */
    public List<String> labels(String agreement) {
        return clauses.labels(agreement);
    }

    /**
     * Makes sure that each label is a clause of the agreement.
     *
     * @throws NotFound naming the first that is not, or the agreement
     */
    public void require(String agreement, Collection<String> labels) {
        if (labels.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>(clauses.known(agreement, labels));
        labels.stream().filter(label -> !known.contains(label)).findFirst().ifPresent(unknown -> {
            throw missing(agreement, unknown);
        });
    }

    private NotFound missing(String agreement, String label) {
        agreements.require(Set.of(agreement));
        return new NotFound("clause", agreement + "/" + label);
    }
}
