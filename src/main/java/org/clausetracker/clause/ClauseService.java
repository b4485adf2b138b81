package org.clausetracker.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.agreement.AgreementCalendar;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.party.PartyService;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.NotKnownThen;
import org.clausetracker.request.RenderedAnswer;
import org.clausetracker.time.Now;

/** Reads clauses with their wordings and commitments. */
@ApplicationScoped
public class ClauseService {

    /** Clauses that one agreement has, at most, where all of them are read at once. */
    public static final int MOST = 5_000;

    private final ClauseRepository clauses;
    private final ClauseReader reader;
    private final AgreementService agreements;
    private final PartyService parties;
    private final HeadlinesOf headlines;
    private final Now now;

    ClauseService(
            ClauseRepository clauses,
            ClauseReader reader,
            AgreementService agreements,
            PartyService parties,
            HeadlinesOf headlines,
            Now now) {
        this.clauses = clauses;
        this.reader = reader;
        this.agreements = agreements;
        this.parties = parties;
        this.headlines = headlines;
        this.now = now;
    }

    /**
     * One page of an agreement's clauses in order, each with its text and its status on a day. With hindsight a page that is
     * narrowed to statuses may hold fewer clauses than its limit while more pages follow.
     *
     * @throws NotFound when there is no such agreement
     * @throws NotKnownThen when it was not known by then
     */
    public Page<ClauseBoardRow> board(String agreement, BoardDays days, ClauseFilter filter, PageRequest request) {
        if (!days.hindsight()) {
            return read(agreement, days, filter, request);
        }
        Page<ClauseBoardRow> page = read(agreement, days, filter.withAnyStatus(), request);
        return page.items().isEmpty()
                ? page
                : new Page<>(
                        headlines.judged(agreement, days, page.items()).stream()
                                .filter(clause -> filter.isStatus(clause.headline()))
                                .toList(),
                        page.nextCursor());
    }

    /**
     * The same clauses for whoever has their status from elsewhere: it is seen without hindsight.
     *
     * @throws NotFound when there is no such agreement
     * @throws NotKnownThen when it was not known by then
     */
    public Page<ClauseBoardRow> texts(String agreement, BoardDays days, ClauseFilter filter, PageRequest request) {
        return read(agreement, days, filter, request);
    }

    private Page<ClauseBoardRow> read(String agreement, BoardDays days, ClauseFilter filter, PageRequest request) {
        List<ClauseBoardRow> rows =
                headlines.clauses(agreement, days, filter, request.afterNumber(), request.rowsToRead());
        if (rows.isEmpty()) {
            AgreementCalendar calendar = agreements.calendar(agreement);
            calendar.requireKnown(days.publishedBy().or(days::day).orElseGet(() -> now.today(calendar.zone())));
        }
        return Page.of(rows, request, row -> List.of(String.valueOf(row.ordinal())));
    }

    /**
     * Makes sure that what a filter names is there.
     *
     * @throws NotFound naming the first clause or party that is not, or the agreement
     */
    public void require(String agreement, ClauseFilter filter) {
        require(agreement, filter.parent().map(List::of).orElse(List.of()));
        parties.require(filter.obligors());
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
