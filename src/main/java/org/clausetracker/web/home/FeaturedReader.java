package org.clausetracker.web.home;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.clause.CommitmentRef;
import org.clausetracker.clause.CommitmentService;
import org.clausetracker.clause.Headline;
import org.clausetracker.status.ClauseAccountService;
import org.clausetracker.status.ClauseGlance;
import org.clausetracker.status.HistoryService;
import org.clausetracker.status.SpokenHeadline;
import org.clausetracker.status.TimelineRow;
import org.clausetracker.web.clause.VerdictSentences;
import org.clausetracker.web.draw.GroupCount;
import org.clausetracker.web.draw.StatusTimeline;
import org.clausetracker.web.draw.TimeScale;
import org.clausetracker.web.home.HomeView.Featured;
import org.clausetracker.web.home.HomeView.Point;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.PageSetting;

/** Reads the agreement that the home page shows whole. */
@ApplicationScoped
class FeaturedReader {

    /** Clauses that the page has room for; of more the worst are shown. */
    private static final int MOST_POINTS = 24;

    /** Length of the strips, in units of the drawing, and of the axis above them. */
    private static final int STRIP_WIDTH = 240;

    private static final int STRIP_HEIGHT = 24;

    private final CommitmentService commitments;
    private final ClauseAccountService accounts;
    private final HistoryService histories;
    private final PageSetting setting;

    FeaturedReader(
            CommitmentService commitments,
            ClauseAccountService accounts,
            HistoryService histories,
            PageSetting setting) {
        this.commitments = commitments;
        this.accounts = accounts;
        this.histories = histories;
        this.setting = setting;
    }

    Featured read(AgreementSummary agreement, AsOf page, List<ClauseGlance> clauses, int moves) {
        LocalDate day = setting.dayThere(agreement.zone(), page).shown();
        AsOf asOf = page.chosen() ? page : new AsOf(day, false, page.published(), day);
        String slug = agreement.slug();
        List<ClauseGlance> shown = worst(clauses);
        Map<String, SpokenHeadline> spoken =
                accounts.spoken(slug, shown.stream().map(ClauseGlance::label).toList(), asOf.clocks());
        NamedParties named = new NamedParties();
        spoken.values().forEach(one -> named.speakers(one.speakers()));
        Map<String, String> duties = commitments.ofAgreement(slug).stream()
                .collect(toMap(CommitmentRef::id, duty -> setting.shown().duty(duty.id(), duty.summary())));
        TimeScale scale = new TimeScale(agreement.signedOn().to(), asOf.day(), 0, STRIP_WIDTH);
        Rows rows = new Rows(
                asOf,
                scale,
                new VerdictSentences(duties, setting.names(named), asOf.day(), setting.language()),
                spoken,
                histories.timelines(slug));
        return new Featured(
                asOf,
                agreement,
                setting.shown().everyday(agreement),
                moves,
                clauses.size(),
                GroupCount.of(clauses.stream().map(ClauseGlance::headline).toList()),
                scale,
                shown.stream().map(rows::row).toList());
    }

    /** The worst of very many, in the order of the agreement. Headlines are declared worst first. */
    private static List<ClauseGlance> worst(List<ClauseGlance> clauses) {
        if (clauses.size() <= MOST_POINTS) {
            return clauses;
        }
        Set<ClauseGlance> worst = clauses.stream()
                .sorted(Comparator.comparing(ClauseGlance::headline))
                .limit(MOST_POINTS)
                .collect(Collectors.toSet());
        return clauses.stream().filter(worst::contains).toList();
    }

    /** Puts together what is said of each clause. */
    private record Rows(
            AsOf asOf,
            TimeScale scale,
            VerdictSentences sentences,
            Map<String, SpokenHeadline> spoken,
            Map<String, List<TimelineRow>> timelines) {

        Point row(ClauseGlance clause) {
            SpokenHeadline said =
                    spoken.getOrDefault(clause.label(), new SpokenHeadline(Headline.NOT_ASSESSABLE, List.of()));
            StatusTimeline timeline = new StatusTimeline(timelines.getOrDefault(clause.label(), List.of()));
            return new Point(
                    clause.label(),
                    clause.heading(),
                    clause.headline(),
                    clause.coded(),
                    asOf.hindsight() || !clause.coded()
                            ? null
                            : timeline.since(clause.headline(), asOf.day(), scale.from()),
                    sentences.of(said).stream().findFirst().orElse(""),
                    timeline.strip(scale, STRIP_HEIGHT, asOf.today()));
        }
    }
}
