package org.clausetracker.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.clausetracker.agreement.AgreementCalendar;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.party.PartyService;
import org.clausetracker.problem.DomainFailure.NotKnownThen;
import org.clausetracker.request.QueryReader;
import org.clausetracker.time.Now;

/** What a page needs beside its records: its language, the day it is about, and the names of the parties on it. */
@ApplicationScoped
public class PageSetting {

    private final PageLanguage language;
    private final PartyService parties;
    private final ShownNames shown;
    private final Now now;

    PageSetting(PageLanguage language, PartyService parties, ShownNames shown, Now now) {
        this.language = language;
        this.parties = parties;
        this.shown = shown;
        this.now = now;
    }

    /** The language that the reader chose. A page asks for it once and passes it on. */
    public Language language() {
        return language.current();
    }

    /** The day that a page on several agreements is about; unless the reader chose one, it is today in UTC. */
    public AsOf asOf(QueryReader reader, AsOfQuery query) {
        return query.read(reader, now.today());
    }

    /**
     * The day that a page of one agreement is about; unless the reader chose one, it is today in the agreement's zone.
     *
     * @throws NotKnownThen when the agreement was not known by then
     */
    public AsOf asOf(AgreementSummary agreement, AsOfQuery query) {
        AgreementCalendar calendar = agreement.calendar();
        AsOf asOf = query.read(new QueryReader(agreement.slug()), now.today(calendar.zone()));
        calendar.requireKnown(asOf.publishedBy());
        return asOf;
    }

    /** The instant at which the request looked at the clock. */
    public Instant now() {
        return now.instant();
    }

    /** Today in a zone; in UTC where a page belongs to none. */
    public LocalDate today(Optional<ZoneId> zone) {
        return zone.map(now::today).orElseGet(now::today);
    }

    /** The day on which a page on several agreements shows one of them, and what day it is there. */
    public DayThere dayThere(String zone, AsOf asOf) {
        ZoneId there = ZoneId.of(zone);
        return asOf.chosen()
                ? new DayThere(asOf.day(), asOf.day(), asOf.day())
                : new DayThere(asOf.day(), now.todayAmongZones(there), now.today(there));
    }

    /** What things are called in the language that the reader chose. */
    public ShownNames shown() {
        return shown;
    }

    /** The names of the parties on a page. Where nobody is named, they say so in the language of the page. */
    public Names names(NamedParties named) {
        return new Names(
                shown.parties(parties.names(named.slugs())),
                language.current().words().nobodyNamed());
    }
}
