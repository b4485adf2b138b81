package org.clausetracker.web.agreement;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clausetracker.agreement.AgreementPartyDetail;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.status.BoardService;
import org.clausetracker.status.ClauseGlance;
import org.clausetracker.web.agreement.AgreementListView.AgreementCard;
import org.clausetracker.web.draw.GroupCount;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;

/** Agreements as lists show them, each with its clauses at a glance. */
@ApplicationScoped
public class AgreementCards {

    private final BoardService boards;
    private final PageSetting setting;

    AgreementCards(BoardService boards, PageSetting setting) {
        this.boards = boards;
        this.setting = setting;
    }

    /** The day on which each agreement is shown, by slug. */
    public Map<String, LocalDate> days(List<AgreementSummary> shown, AsOf asOf) {
        return shown.stream()
                .collect(toMap(AgreementSummary::slug, agreement -> setting.dayThere(agreement.zone(), asOf)
                        .shown()));
    }

    /** The clauses of each agreement on its day, by slug; agreements without clauses are absent. */
    public Map<String, List<ClauseGlance>> clauses(Map<String, LocalDate> days, AsOf asOf) {
        return asOf.published()
                .map(publishedBy -> boards.glances(days, publishedBy))
                .orElseGet(() -> boards.glances(days));
    }

    /** One card. */
    public AgreementCard card(AgreementSummary agreement, List<ClauseGlance> clauses, Names names) {
        return new AgreementCard(
                agreement,
                setting.shown().everyday(agreement),
                agreement.parties().stream()
                        .map(AgreementPartyDetail::party)
                        .map(names::of)
                        .toList(),
                clauses,
                GroupCount.of(clauses.stream().map(ClauseGlance::headline).toList()));
    }
}
