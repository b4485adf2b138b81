package org.clausetracker.web.site;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.account.ReviewConfig;
import org.jspecify.annotations.Nullable;

/** What every page knows of the request it answers, for the layout: {@code cdi:page} in templates. */
@Named("page")
@RequestScoped
public class PageContext {

    static final String THEME = "theme";
    static final Set<String> THEMES = Set.of("light", "dark");

    /** What a view says about its day and language in its address; every link to another view repeats it. */
    private static final Set<String> CARRIED =
            Set.of(AsOfQuery.AS_OF, AsOfQuery.KNOWN, AsOfQuery.PUBLISHED_BY, PageLanguage.LANG);

    private static final Pattern CARRIED_VALUE = Pattern.compile("[0-9a-z-]{1,10}");

    /** Letters of a name that stands for several words, at most. */
    private static final int ABBREVIATION = 3;

    private static final Pattern CLAUSE = Pattern.compile("^/agreements/[^/]+/clauses/[^/]+");

    private static final Pattern BOARD = Pattern.compile("^/agreements/[^/]+");

    private final PageLanguage language;
    private final ShownNames shown;
    private final ReviewConfig review;
    private final HttpServerRequest request;
    private final String path;

    PageContext(PageLanguage language, ShownNames shown, ReviewConfig review, RoutingContext routing) {
        this.language = language;
        this.shown = shown;
        this.review = review;
        request = routing.request();
        path = Objects.requireNonNullElse(request.path(), "/");
    }

    /** The appearance the reader chose: light, dark, or auto to follow the device. */
    public String getTheme() {
        Cookie cookie = request.getCookie(THEME);
        return cookie != null && THEMES.contains(cookie.getValue()) ? cookie.getValue() : "auto";
    }

    /** Whether one person may decide about their own findings here, which every page says. */
    public boolean isSinglePerson() {
        return review.singlePerson();
    }

    /** BCP 47 tag of the language the page is in. */
    public String getLanguage() {
        return spoken().tag();
    }

    /** The languages that can be chosen. */
    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** The plural category that a number has in the language of the page. */
    public String plural(int number) {
        return spoken().plural(number);
    }

    /** The language the page is in. */
    public Language spoken() {
        return language.current();
    }

    /** The path of the page. */
    public String getPath() {
        return path;
    }

    /** The page's own address without a day, so that it shows what there is today. */
    public String getPathAsItIsToday() {
        return without(AsOfQuery.AS_OF, AsOfQuery.KNOWN, AsOfQuery.PUBLISHED_BY);
    }

    /** The page's own address with its query, relative to the service. */
    public String getAddress() {
        String query = request.query();
        return query == null || query.isEmpty() ? path : path + "?" + query;
    }

    /** A clause of an agreement in words. */
    public String clauseOf(String label, String agreement) {
        return titleOf(label) + ", " + agreement;
    }

    /** A clause in words, as in "Point 6", "Preamble", "Chapter II" or "2.3.1(a)(ii)". */
    public String titleOf(String label) {
        return shown.clauseTitle(label);
    }

    /** What stands for a clause in a narrow column: its number, or its title where that is a word. */
    public String mark(String label) {
        return shown.clauseMark(label);
    }

    /** The word that stands before the mark of a clause; empty where the mark says it all. */
    public String beforeMark(String label) {
        String title = titleOf(label);
        String mark = mark(label);
        return title.endsWith(mark)
                ? title.substring(0, title.length() - mark.length()).strip()
                : "";
    }

    /** Several names as one text. */
    public String joined(List<String> names) {
        return String.join(", ", names);
    }

    /** Whether the page belongs to a part of the site, named by the first segment of its path. */
    public boolean isIn(String part) {
        return path.equals("/" + part) || path.startsWith("/" + part + "/");
    }

    /** The page's own address without a language, so that another one can be chosen for it. */
    public String getAddressWithoutLanguage() {
        return without(PageLanguage.LANG);
    }

    private String without(String... parameters) {
        String query = request.query();
        if (query == null) {
            return path;
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(given -> Arrays.stream(parameters).noneMatch(name -> given.startsWith(name + "=")))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? path : path + "?" + kept;
    }

    /** The query that keeps the day and the knowledge of this view, with its question mark; empty for today. */
    public String getCarried() {
        String query = carried();
        return query.isEmpty() ? "" : "?" + query;
    }

    /** The same to append to a link that has a query of its own. */
    public String getAlsoCarried() {
        String query = carried();
        return query.isEmpty() ? "" : "&" + query;
    }

    /** The query of the next page of a list: that of the list with its question mark, or none, and where to go on. */
    public String next(String query, String cursor) {
        return (query.isEmpty() ? "?" : query + "&") + "cursor=" + encoded(cursor) + getAlsoCarried();
    }

    /**
     * The query of another view of the same page on the same day, with its question mark; empty where nothing is asked for.
     *
     * @param first a query, with or without the mark that stands before it; may be empty
     * @param second another, likewise
     */
    public String asking(String first, String second) {
        String query = Stream.of(first, second, carried())
                .map(one -> one.replaceFirst("^[?&]", ""))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** The language to append to a link that sets day and knowledge itself. */
    public String getAlsoLanguage() {
        @Nullable String lang = request.getParam(PageLanguage.LANG);
        return lang != null && CARRIED_VALUE.matcher(lang).matches() ? "&" + PageLanguage.LANG + "=" + lang : "";
    }

    private String carried() {
        return getCarriedFields().entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&"));
    }

    /** The same as fields of a form, since a form leaves out the query of its address. */
    public Map<String, String> getCarriedFields() {
        Map<String, String> fields = new TreeMap<>();
        for (String name : CARRIED) {
            @Nullable String value = request.getParam(name);
            if (value != null && CARRIED_VALUE.matcher(value).matches()) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    /** One segment of a path, such as the label of a clause, written so that it survives in an address. */
    public String segment(String text) {
        return encoded(text);
    }

    /** The path of the page of a clause. */
    public String pathOfClause(String agreement, String label) {
        return clausePath(agreement, label);
    }

    /** The same where no request is at hand. */
    public static String clausePath(String agreement, String label) {
        return "/agreements/" + encoded(agreement) + "/clauses/" + encoded(label);
    }

    /** A query of the values that are not empty, names and values in turn, with its question mark; empty when all are. */
    public static String query(String... namesAndValues) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                query.add(namesAndValues[i] + "=" + encoded(namesAndValues[i + 1]));
            }
        }
        return query.toString();
    }

    /** A query of all values, also the empty ones, names and values in turn, without its question mark. */
    public static String fullQuery(String... namesAndValues) {
        StringJoiner query = new StringJoiner("&");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            query.add(namesAndValues[i] + "=" + encoded(namesAndValues[i + 1]));
        }
        return query.toString();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Whether an address leads to a page of the web; anything else is shown as text, never as a link. */
    public boolean isWeb(@Nullable String address) {
        return address != null && address.matches("https?://[^\\s]+");
    }

    /** The path of the agreement's board that the page belongs to; the page's own path where it belongs to none. */
    public String getBoard() {
        Matcher board = BOARD.matcher(path);
        return board.find() ? board.group() : path;
    }

    /** The path of the clause that the page belongs to; the page's own path where it belongs to none. */
    public String getClause() {
        Matcher clause = CLAUSE.matcher(path);
        return clause.find() ? clause.group() : path;
    }

    /** A name such as STATE_BODY or partyKind in plain English words; as it is where it is an abbreviation such as NGO. */
    public String plain(String name) {
        if (name.length() <= ABBREVIATION) {
            return name;
        }
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])|_", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The parts of a name such as STATE_BODY, between which a line may end. */
    public List<String> words(String name) {
        return List.of(name.split("(?<=_)"));
    }

    /** The paragraphs of a text, without the empty lines between them. */
    public List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
