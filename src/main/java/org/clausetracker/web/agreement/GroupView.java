package org.clausetracker.web.agreement;

import java.util.List;
import org.clausetracker.web.agreement.AgreementListView.AgreementForm;
import org.clausetracker.web.agreement.AgreementListView.MovingAgreement;
import org.clausetracker.web.draw.GroupCount;
import org.clausetracker.web.site.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a process or a country shows.
 *
 * @param asOf the day of the statuses
 * @param by what its agreements have in common
 * @param name what that is called
 * @param search the same as the list of agreements is asked for it
 * @param agreements the agreements of this page, the one signed last first
 * @param points how many clauses they have
 * @param groups how many of these are in each colour group
 * @param moves how often their statuses changed in the year before; 0 with hindsight, of which no history is kept
 * @param next where the next page begins; null on the last
 */
public record GroupView(
        AsOf asOf,
        Grouping by,
        String name,
        AgreementForm search,
        List<MovingAgreement> agreements,
        int points,
        List<GroupCount> groups,
        int moves,
        @Nullable String next) {}
