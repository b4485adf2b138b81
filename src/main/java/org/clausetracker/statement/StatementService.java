package org.clausetracker.statement;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.NotKnownThen;
import org.clausetracker.statement.StatementRepository.ModeCount;
import org.clausetracker.statement.StatementRepository.SpeakerRow;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** Reads statements. */
@ApplicationScoped
public class StatementService {

    /**
     * A condition in HQL: the statement {@code s} was certainly public by {@code :publicBy}; one without a day of its own is
     * told by the day of its source, and is not public where that has none.
     */
    static final String PUBLIC_BY = "s.statedOrder <= :publicBy and (s.statedOn is not null"
            + " or (s.eventTo is null or s.eventTo <= :publicBy) and exists (select 1 from Source o"
            + " where o.id = s.source and o.publishedOn is not null and o.publishedOrder <= :publicBy))";

    /**
     * A condition in HQL: the statement {@code s} was certainly public by {@code :publicBy}, or it has no day of its own and
     * neither its source nor what it tells of is later.
     */
    public static final String NOT_LATER = "s.statedOrder <= :publicBy and (s.statedOn is not null"
            + " or (s.eventTo is null or s.eventTo <= :publicBy)"
            + " and not exists (select 1 from Source o where o.id = s.source and o.publishedOrder > :publicBy))";

    private final StatementRepository statements;
    private final FindingsOf findings;
    private final WordsOf words;

    StatementService(StatementRepository statements, FindingsOf findings, WordsOf words) {
        this.statements = statements;
        this.findings = findings;
        this.words = words;
    }

    /** One page of statements, the one made last first; those without a date come last. */
    public Page<StatementSummary> browse(StatementFilter filter, PageRequest request) {
        return browse(filter, TimeOrder.NEWEST_STATED, request);
    }

    /** One page of statements in the order asked for. */
    public Page<StatementSummary> browse(StatementFilter filter, TimeOrder order, PageRequest request) {
        return statements
                .browse(filter, findings.conditionOnAgreements(), words.conditionOnWords(), order, request)
                .map(Statement::summary);
    }

    /**
     * One statement.
     *
     * @throws NotFound when there is none of that name
     */
    public StatementSummary get(String id) {
        return statements
                .row(id)
                .orElseThrow(() -> new NotFound("statement", id))
                .summary();
    }

    /**
     * One statement with every finding made of it.
     *
     * @throws NotFound when there is none of that name
     */
    StatementDetail detail(String id) {
        return StatementDetail.of(get(id), findings.statement(id));
    }

    /**
     * Makes sure that a statement was public by a day.
     *
     * @param publishedOn when its source was published, which tells for a statement without a day of its own
     * @throws NotKnownThen when it was not
     */
    public static void requirePublic(
            StatementSummary statement, @Nullable ImpreciseDate publishedOn, LocalDate publishedBy) {
        ImpreciseDate statedOn = statement.statedOn();
        ImpreciseDate eventOn = statement.eventOn();
        Stream<LocalDate> notBefore = statedOn != null
                ? Stream.of(statedOn.to())
                : Stream.of(
                                Optional.ofNullable(publishedOn).map(ImpreciseDate::to),
                                Optional.ofNullable(eventOn).map(ImpreciseDate::to))
                        .flatMap(Optional::stream);
        notBefore
                .max(LocalDate::compareTo)
                .filter(since -> since.isAfter(publishedBy))
                .ifPresent(since -> {
                    throw new NotKnownThen("statement", statement.id(), publishedBy, since);
                });
    }

    /** The statements that repeat one, from elsewhere or in the same words, the earliest first. */
    public List<StatementSummary> repeating(String id) {
        return statements.repeating(id).stream().map(Statement::summary).toList();
    }

    /** How many statements there are in whose words; a mode that no statement has is not in it. */
    public Map<Mode, Long> modes() {
        return statements.modes().stream().collect(toMap(ModeCount::mode, ModeCount::count));
    }

    /** Whose statements they are: slugs of parties by the statement's id, without those whose speaker is not known. */
    public Map<String, String> speakers(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : statements.speakers(ids).stream().collect(toMap(SpeakerRow::id, SpeakerRow::speaker));
    }

    /** Who made statements and where they were published, by the statement's id; names that are no statement's are absent. */
    public Map<String, Publication> publications(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : statements.publications(ids).stream().collect(toMap(Publication::statement, one -> one));
    }

    /**
     * Makes sure that each name is a statement's.
     *
     * @throws NotFound naming the first that is not
     */
    public void require(Collection<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>(statements.known(ids));
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(unknown -> {
            throw new NotFound("statement", unknown);
        });
    }
}
