package org.clausetracker.web.home;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.review.ReviewQueueService;
import org.clausetracker.status.ClauseMove;
import org.clausetracker.status.MovesService;
import org.clausetracker.web.home.HomeView.Move;
import org.clausetracker.web.home.HomeView.News;
import org.clausetracker.web.home.HomeView.Waiting;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.PageSetting;

/** Reads what moved, will move and waits. */
@ApplicationScoped
class NewsReader {

    private static final int LATEST = 6;
    private static final int COMING = 4;
    private static final int WAITING = 4;

    private final MovesService moves;
    private final ReviewQueueService reviews;
    private final PageSetting setting;

    NewsReader(MovesService moves, ReviewQueueService reviews, PageSetting setting) {
        this.moves = moves;
        this.reviews = reviews;
        this.setting = setting;
    }

    News read(List<AgreementSummary> agreements, AsOf asOf) {
        Map<String, String> names =
                agreements.stream().collect(toMap(AgreementSummary::slug, setting.shown()::everyday));
        LocalDate last = last(asOf);
        return new News(
                asOf.hindsight()
                        ? List.of()
                        : told(moves.latest(slugs(agreements), last.minusYears(1), last, LATEST), names),
                asOf.isNow() ? told(moves.coming(slugs(agreements), last, COMING), names) : List.of(),
                asOf.isNow() ? waiting(names) : List.of());
    }

    private List<Waiting> waiting(Map<String, String> names) {
        return reviews.backlog().stream()
                .filter(one -> names.containsKey(one.agreement()))
                .limit(WAITING)
                .map(one -> new Waiting(
                        one.agreement(),
                        Objects.requireNonNull(names.get(one.agreement())),
                        Math.toIntExact(one.waiting()),
                        LocalDate.ofInstant(one.since(), ZoneOffset.UTC)))
                .toList();
    }

    private List<Move> told(List<ClauseMove> changes, Map<String, String> names) {
        return changes.stream()
                .map(change -> new Move(
                        change.agreement(),
                        names.getOrDefault(change.agreement(), change.agreement()),
                        change.clause(),
                        setting.shown().heading(change.agreement(), change.clause(), change.heading()),
                        change.on(),
                        change.from(),
                        change.to(),
                        change.cause()))
                .toList();
    }

    private static LocalDate last(AsOf asOf) {
        return asOf.isAhead() ? asOf.today() : asOf.day();
    }

    private static List<String> slugs(List<AgreementSummary> agreements) {
        return agreements.stream().map(AgreementSummary::slug).toList();
    }
}
