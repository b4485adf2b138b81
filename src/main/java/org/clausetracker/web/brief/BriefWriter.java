package org.clausetracker.web.brief;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.finding.FindingFilter;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.statement.Publication;
import org.clausetracker.statement.StatementService;
import org.clausetracker.web.brief.BriefMatter.Coming;
import org.clausetracker.web.brief.BriefMatter.Movement;
import org.clausetracker.web.finding.FindingLinks;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Citations;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;

/** Puts what was read for a brief into words, short enough for one page. */
@ApplicationScoped
class BriefWriter {

    private static final int MOST_CHANGES = 4;
    private static final int MOST_COMING = 4;

    private final FindingService findings;

    private final StatementService statements;
    private final Citations citations;
    private final PageSetting setting;

    BriefWriter(FindingService findings, StatementService statements, Citations citations, PageSetting setting) {
        this.findings = findings;
        this.statements = statements;
        this.citations = citations;
        this.setting = setting;
    }

    BriefView write(BriefMatter matter) {
        AsOf asOf = matter.asOf();
        List<Movement> changes = first(matter.changes(), MOST_CHANGES);
        List<Coming> coming = first(matter.coming(), MOST_COMING);
        Map<String, FindingSummary> behind = findings
                .named(Stream.concat(
                                matter.chosen().stream().map(BriefDuty::deciding),
                                changes.stream().map(Movement::findings))
                        .flatMap(Collection::stream)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(toMap(FindingSummary::id, finding -> finding));
        List<FindingSummary> quoted = new BriefQuotations(behind, denials(matter.findings(), asOf)).of(matter.chosen());
        Map<String, Publication> publications = statements.publications(
                quoted.stream().map(FindingSummary::statement).collect(Collectors.toSet()));
        NamedParties named = new NamedParties().findings(behind.values()).findings(quoted);
        matter.chosen().forEach(duty -> named.speakers(duty.speakers()));
        coming.forEach(one -> named.add(one.obligor()));
        publications.values().forEach(one -> named.add(one.publisher()).add(one.speaker()));
        Names names = setting.names(named);
        Language language = setting.language();
        FindingLinks links = FindingLinks.elsewhere(
                Stream.concat(behind.values().stream(), quoted.stream())
                        .distinct()
                        .toList(),
                names,
                language);
        return new BriefSentences(matter, names, links, language, setting.shown()::clauseTitle)
                .brief(quoted, publications, changes, coming, citations);
    }

    private List<FindingSummary> denials(FindingFilter all, AsOf asOf) {
        return findings.browse(
                        all.saying(FindingKind.DENIAL).publicBy(asOf.publishedBy()),
                        TimeOrder.NEWEST_STATED,
                        PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }
}
