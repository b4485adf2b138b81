package org.clausetracker.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.time.Now;
import org.clausetracker.web.site.ViewCitation.Original;

/** Makes the citation of the page that is being answered: {@code cdi:citing} in templates. */
@Named("citing")
@ApplicationScoped
public class Citations {

    private final UriInfo address;
    private final PageLanguage language;
    private final Now now;
    private final Optional<URI> publicAddress;

    Citations(UriInfo address, PageLanguage language, Now now, WebConfig config) {
        publicAddress = config.publicAddress().map(URI::create);
        this.address = address;
        this.language = language;
        this.now = now;
    }

    /**
     * Cites the page at its own address, which must say everything that the view depends on.
     *
     * @param key short name of the view
     * @param title what the page shows
     * @param note what it rests on
     */
    public ViewCitation of(String key, String title, String note) {
        return cite(known(address.getRequestUriBuilder()), key, title, note, today());
    }

    /** Cites a view at the address that shows the same when today has passed: with its day, and what was known. */
    public ViewCitation onDay(AsOf asOf, String key, String title, String note) {
        UriBuilder fixed = address.getRequestUriBuilder().replaceQueryParam(AsOfQuery.AS_OF, asOf.day());
        if (asOf.hindsight()) {
            fixed.replaceQueryParam(AsOfQuery.KNOWN, new Object[0])
                    .replaceQueryParam(AsOfQuery.PUBLISHED_BY, asOf.publishedBy());
        }
        return cite(known(fixed), key + ":" + asOf.day(), title, note, asOf.today());
    }

    /**
     * Cites a page whose statuses are about a day.
     *
     * @param title what the page shows
     */
    public ViewCitation view(AsOf asOf, String title) {
        String key = address.getPath().replaceFirst("^/(agreements/)?", "").replace('/', ':');
        String day = asOf.day().toString();
        String dated = asOf.hindsight()
                ? words().citeKnown(title, day, asOf.publishedBy().toString())
                : words().citeOn(title, day);
        return onDay(asOf, key.isEmpty() ? "agreements" : key, dated, rule());
    }

    /**
     * Cites a list at its own address, which says what it was narrowed to.
     *
     * @param title what was looked for or listed
     */
    public ViewCitation list(String title) {
        String key = address.getPath().replaceFirst("^/", "").replace('/', ':');
        return of(key, title, words().citeRecorded(today().toString()));
    }

    /** The address of this service, without a slash at its end. */
    public String site() {
        String base = publicAddress.orElseGet(address::getBaseUri).toString();
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /**
     * Cites a view at another address of this service.
     *
     * @param local begins with a slash
     * @param accessed the day of reading, in the zone of what is shown
     */
    public ViewCitation at(String local, String key, String title, String note, LocalDate accessed) {
        return cite(site() + local, key, title, note, accessed);
    }

    /** What every derived view rests on. */
    public String rule() {
        return words().citeRule(StatusEngine.RULE);
    }

    /** Cites a statement or a source at its own address, and credits those whose it is. */
    public ViewCitation of(String key, String title, Original original) {
        ViewCitation here = of(key, title, words().citeRecorded(today().toString()));
        return new ViewCitation(
                here.key(),
                title,
                here.publisher(),
                here.url(),
                here.note(),
                here.accessed(),
                here.reading(),
                original);
    }

    /** An address of this service under the name by which readers know it. */
    private String known(UriBuilder local) {
        publicAddress.ifPresent(
                site -> local.scheme(site.getScheme()).host(site.getHost()).port(site.getPort()));
        return local.build().toString();
    }

    /** The words of citations in the language of the page. */
    public SiteMessages words() {
        return language.current().words(SiteMessages.class);
    }

    /** The day of reading what belongs to no zone. */
    private LocalDate today() {
        return now.today();
    }

    private ViewCitation cite(String url, String key, String title, String note, LocalDate accessed) {
        return new ViewCitation(
                key,
                title,
                language.current().words().siteName(),
                url,
                note,
                accessed,
                words().citeAccessed(accessed.toString()),
                null);
    }
}
