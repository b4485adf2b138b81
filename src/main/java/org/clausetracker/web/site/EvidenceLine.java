package org.clausetracker.web.site;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausetracker.finding.RecordCurrencyService;
import org.clausetracker.time.Now;
import org.jspecify.annotations.Nullable;

/**
 * Up to when there is evidence, for the top line of a page: {@code cdi:evidence} in templates. On the pages of an agreement it is
 * evidence about that agreement, elsewhere all that is recorded; never later than the day that the page is about.
 */
@Named("evidence")
@RequestScoped
public class EvidenceLine {

    private static final Pattern AGREEMENT = Pattern.compile("^/agreements/([^/]+)");

    private final RecordCurrencyService record;
    private final Now now;
    private final PageLanguage language;
    private final HttpServerRequest request;

    EvidenceLine(RecordCurrencyService record, Now now, PageLanguage language, RoutingContext routing) {
        this.record = record;
        this.now = now;
        this.language = language;
        request = routing.request();
    }

    /** The line in the language of the page. */
    public String getLine() {
        SiteMessages words = language.current().words();
        return record.newest(agreement(), day())
                .map(newest -> words.evidenceUpTo(language.current().dates().date(newest)))
                .orElseGet(() -> words.noEvidenceBy());
    }

    private Optional<String> agreement() {
        String path = Objects.requireNonNullElse(request.path(), "/");
        if (path.equals("/changes")) {
            return Optional.ofNullable(request.getParam("agreement")).filter(slug -> !slug.isEmpty());
        }
        Matcher agreement = AGREEMENT.matcher(path);
        return agreement.find()
                ? Optional.of(URLDecoder.decode(agreement.group(1), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private LocalDate day() {
        LocalDate today = now.today();
        boolean hindsight = AsOfQuery.NOW.equals(request.getParam(AsOfQuery.KNOWN));
        return Stream.of(day(AsOfQuery.PUBLISHED_BY), hindsight ? Optional.of(today) : day(AsOfQuery.AS_OF), day("to"))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(day -> day.isBefore(today))
                .orElse(today);
    }

    /** A page whose day cannot be read is refused before anything of it is drawn. */
    private Optional<LocalDate> day(String parameter) {
        @Nullable String value = request.getParam(parameter);
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
