package org.clausetracker.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.paging.QueryReader;
import org.clausetracker.party.PartyService;

/** What the pages of one agreement need beside its records: the day they are about and the names in them. */
@ApplicationScoped
class Visit {

    private final PartyService parties;
    private final Clock clock;

    Visit(PartyService parties, Clock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    /** The day asked about; today is that of the zone in which the agreement's deadlines run. */
    AsOf asOf(AgreementSummary agreement, AsOfQuery query) {
        return query.read(
                new QueryReader(agreement.slug()), LocalDate.now(clock.withZone(ZoneId.of(agreement.zone()))));
    }

    Names names(Collection<String> slugs) {
        return new Names(parties.names(slugs));
    }
}
