package org.clausetracker.topic;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clausetracker.clause.ClauseRef;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.NotKnownThen;
import org.clausetracker.status.ClauseStanding;
import org.clausetracker.status.ClauseStandingService;
import org.clausetracker.time.Now;
import org.clausetracker.topic.TopicReader.Clause;
import org.clausetracker.topic.TopicReader.KnownTopic;

/** Lists topics, and compares the clauses of all agreements on one. */
@ApplicationScoped
public class TopicService {

    /** How many values the list of clauses is ordered by. */
    public static final int KEYS = 3;

    private final TopicReader reader;
    private final ClauseStandingService standings;
    private final Now now;

    TopicService(TopicReader reader, ClauseStandingService standings, Now now) {
        this.reader = reader;
        this.standings = standings;
        this.now = now;
    }

    /** One page of topics, by scheme and code. */
    public Page<TopicSummary> browse(TopicFilter filter, PageRequest request) {
        return reader.topics(filter, request);
    }

    /**
     * A topic, with how many clauses were known by a day.
     *
     * @throws NotFound when no clause is about it
     * @throws NotKnownThen when no agreement with such a clause was known by then
     */
    public TopicSummary get(String scheme, String code, LocalDate knownBy) {
        KnownTopic found =
                reader.topic(scheme, code, knownBy).orElseThrow(() -> new NotFound("topic", scheme + "/" + code));
        if (found.knownFrom().isAfter(knownBy)) {
            throw new NotKnownThen("topic", scheme + "/" + code, knownBy, found.knownFrom());
        }
        return found.topic();
    }

    /**
     * One page of the clauses on a topic, those of the agreement signed last first, each agreement's in their order. A fixed
     * number of SQL statements, however many there are; where they are narrowed to statuses, all clauses on the topic are
     * looked at.
     *
     * @throws NotFound when no clause is about it
     * @throws NotKnownThen when no agreement with such a clause was known by the day
     */
    public TopicPage compare(String scheme, String code, TopicClauseFilter filter, PageRequest request) {
        LocalDate knownBy = filter.publishedBy().or(filter::asOf).orElseGet(now::today);
        TopicSummary topic = get(scheme, code, knownBy);
        boolean byStatus = !filter.headlines().isEmpty();
        List<Clause> clauses = reader.clauses(
                topic,
                filter,
                knownBy,
                byStatus ? Optional.empty() : request.after(),
                byStatus ? Optional.empty() : Optional.of(request.rowsToRead()));
        Map<ClauseRef, LocalDate> days = new LinkedHashMap<>();
        clauses.forEach(clause -> days.put(ref(clause), day(clause, filter)));
        Map<ClauseRef, ClauseStanding> stands = standings.on(days, filter.publishedBy());
        List<Clause> shown = byStatus
                ? clauses.stream()
                        .filter(clause -> filter.headlines()
                                .contains(standing(stands, clause).headline()))
                        .filter(clause -> request.after().map(clause::isAfter).orElse(true))
                        .limit(request.rowsToRead())
                        .toList()
                : clauses;
        return TopicPage.of(
                topic,
                Page.of(shown, request, Clause::key)
                        .map(clause -> told(clause, day(clause, filter), standing(stands, clause))));
    }

    private LocalDate day(Clause clause, TopicClauseFilter filter) {
        return filter.asOf().orElseGet(() -> now.todayAmongZones(clause.zone()));
    }

    private static ClauseRef ref(Clause clause) {
        return new ClauseRef(clause.agreement(), clause.label());
    }

    private static ClauseStanding standing(Map<ClauseRef, ClauseStanding> stands, Clause clause) {
        return Objects.requireNonNull(stands.get(ref(clause)));
    }

    private static TopicClause told(Clause clause, LocalDate day, ClauseStanding standing) {
        return new TopicClause(
                clause.agreement(),
                clause.label(),
                clause.heading(),
                day,
                standing.headline(),
                standing.headline().group(),
                standing.coded(),
                standing.since());
    }
}
