package org.clausetracker.web.topic;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausetracker.clause.ClauseRef;
import org.clausetracker.clause.CommitmentRef;
import org.clausetracker.clause.CommitmentService;
import org.clausetracker.clause.Headline;
import org.clausetracker.status.ClauseStandingService;
import org.clausetracker.status.Speakers;
import org.clausetracker.status.SpokenHeadline;
import org.clausetracker.topic.TopicClause;
import org.clausetracker.topic.TopicPage;
import org.clausetracker.web.agreement.AgreementCards;
import org.clausetracker.web.clause.VerdictSentences;
import org.clausetracker.web.draw.GroupCount;
import org.clausetracker.web.site.AgreementChoices;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;
import org.clausetracker.web.topic.TopicView.TopicAgreement;
import org.clausetracker.web.topic.TopicView.TopicForm;
import org.clausetracker.web.topic.TopicView.TopicRow;

/** Puts names and sentences to the clauses on a topic. */
@ApplicationScoped
class TopicComparison {

    private final ClauseStandingService standings;
    private final CommitmentService commitments;
    private final AgreementChoices choices;
    private final AgreementCards cards;
    private final PageSetting setting;

    TopicComparison(
            ClauseStandingService standings,
            CommitmentService commitments,
            AgreementChoices choices,
            AgreementCards cards,
            PageSetting setting) {
        this.standings = standings;
        this.commitments = commitments;
        this.choices = choices;
        this.cards = cards;
        this.setting = setting;
    }

    TopicView of(TopicPage topic, TopicForm search, AsOf asOf) {
        List<TopicClause> clauses = topic.items();
        Map<ClauseRef, LocalDate> days = clauses.stream().collect(toMap(TopicClause::ref, TopicClause::asOf));
        Map<ClauseRef, SpokenHeadline> spoken = standings.spoken(days, asOf.published());
        NamedParties named = new NamedParties();
        spoken.values().forEach(one -> named.speakers(one.speakers()));
        Names names = setting.names(named);
        Names agreements = choices.names(
                asOf.publishedBy(), clauses.stream().map(TopicClause::agreement).toList());
        Map<String, String> duties = duties(spoken);
        Map<String, List<TopicRow>> rows = clauses.stream()
                .collect(groupingBy(
                        TopicClause::agreement,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                clause -> new TopicRow(clause, sentence(clause, spoken, duties, names)), toList())));
        List<TopicAgreement> sections = new ArrayList<>();
        rows.forEach((slug, ofIt) -> sections.add(new TopicAgreement(slug, agreements.of(slug), ofIt)));
        return new TopicView(
                asOf,
                topic,
                search,
                AgreementChoices.choices(agreements),
                cards.offers(asOf, Set.of(), Names.NONE),
                sections,
                GroupCount.of(clauses.stream().map(TopicClause::headline).toList()));
    }

    private Map<String, String> duties(Map<ClauseRef, SpokenHeadline> spoken) {
        List<String> ids = spoken.values().stream()
                .flatMap(one -> one.speakers().stream())
                .map(Speakers::commitment)
                .distinct()
                .toList();
        return commitments.ofIds(ids).stream()
                .collect(toMap(CommitmentRef::id, duty -> setting.shown().duty(duty.id(), duty.summary())));
    }

    private String sentence(
            TopicClause clause, Map<ClauseRef, SpokenHeadline> spoken, Map<String, String> duties, Names names) {
        SpokenHeadline said = spoken.getOrDefault(clause.ref(), new SpokenHeadline(Headline.NOT_ASSESSABLE, List.of()));
        return new VerdictSentences(duties, names, clause.asOf(), setting.language())
                .of(said).stream().findFirst().orElse("");
    }
}
