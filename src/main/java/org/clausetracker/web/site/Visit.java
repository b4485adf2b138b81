package org.clausetracker.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Collection;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.party.PartyService;
import org.clausetracker.request.QueryReader;
import org.clausetracker.time.Now;

/** What the pages of one agreement need beside its records: the day they are about and the names in them. */
@ApplicationScoped
public class Visit {

    private final PartyService parties;
    private final Now now;

    Visit(PartyService parties, Now now) {
        this.parties = parties;
        this.now = now;
    }

    /** The day asked about; today is that of the zone in which the agreement's deadlines run. */
    public AsOf asOf(AgreementSummary agreement, AsOfQuery query) {
        return query.read(new QueryReader(agreement.slug()), now.today(ZoneId.of(agreement.zone())));
    }

    public Names names(Collection<String> slugs) {
        return new Names(parties.names(slugs));
    }
}
