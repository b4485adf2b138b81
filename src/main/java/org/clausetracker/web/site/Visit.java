package org.clausetracker.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.party.PartyService;
import org.clausetracker.request.QueryReader;

/** What the pages of one agreement need beside its records: the day they are about and the names in them. */
@ApplicationScoped
public class Visit {

    private final PartyService parties;
    private final Clock clock;

    Visit(PartyService parties, Clock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    /** The day asked about; today is that of the zone in which the agreement's deadlines run. */
    public AsOf asOf(AgreementSummary agreement, AsOfQuery query) {
        return query.read(
                new QueryReader(agreement.slug()), LocalDate.now(clock.withZone(ZoneId.of(agreement.zone()))));
    }

    public Names names(Collection<String> slugs) {
        return new Names(parties.names(slugs));
    }
}
