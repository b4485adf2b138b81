package org.clausetracker.web;

import java.util.Arrays;
import java.util.List;

/** Every kind of page, each by an address at which it shows all that it can; what holds of pages is tested on all of them. */
public enum PageKind {
    HOME("/"),
    AGREEMENTS("/agreements?asOf=2023-03-01"),
    AGREEMENTS_NONE("/agreements?q=nothing-has-this-name"),
    COUNTRY_NONE("/countries/AM?lang=ru"),
    TOPICS("/topics?asOf=2023-03-01"),
    TOPIC("/topics/PA-X/mobility-access?asOf=2023-03-01"),
    TOPIC_NONE("/topics/PA-X/mobility-access?headline=SUPERSEDED&country=AM"),
    TOPIC_WITH_HINDSIGHT("/topics/PAM-51/boundary-demarcation?asOf=2022-06-01&known=now&lang=hy"),
    CONCEPTS("/concepts?q=lachin"),
    CONCEPTS_NONE("/concepts?q=no-such-word-anywhere"),
    CONCEPT("/concepts/place/lachin-corridor"),
    CONCEPT_OF_A_PARTY("/concepts/party/russia?lang=az"),
    BOARD(Pages.CEASEFIRE + "?asOf=2023-03-01"),
    BOARD_NARROWED(Pages.CEASEFIRE + "?status=BREACHED&to=99&asOf=2023-03-01"),
    BOARD_WITHOUT_POINTS("/agreements/ru-az-allied-2022-02-22"),
    BOARD_IN_RUSSIAN("/agreements/sochi-2021-11-26?lang=ru"),
    CLAUSE(Pages.CEASEFIRE + "/clauses/6?asOf=2023-03-01"),
    CLAUSE_WITH_HINDSIGHT(Pages.CEASEFIRE + "/clauses/6?asOf=2023-03-01&known=now"),
    CLAUSE_ZOOMED(Pages.CEASEFIRE + "/clauses/1?from=2022&to=2022"),
    CLAUSE_IN_ARMENIAN(Pages.CEASEFIRE + "/clauses/8?lang=hy"),
    BRIEF(Pages.CEASEFIRE + "/clauses/6/brief?asOf=2023-03-01"),
    BRIEF_OF_AGREEMENT(Pages.CEASEFIRE + "/brief?lang=hy"),
    BRIEF_OF_AGREEMENT_THEN(Pages.CEASEFIRE + "/brief?asOf=2023-03-01&known=now"),
    BRIEF_OF_PARTY("/parties/azerbaijan/brief?asOf=2023-03-01&lang=ru"),
    FINDINGS(Pages.CEASEFIRE + "/clauses/6/findings"),
    FINDINGS_NONE("/agreements/sochi-2021-11-26/clauses/%C2%B65/findings?kind=INTENT"),
    FINDINGS_OF_ALL("/findings?clock=stated&from=2022&to=2022&within=true"),
    FINDINGS_OF_ALL_NONE("/findings?from=2099"),
    MATRIX(Pages.CEASEFIRE + "/matrix"),
    MATRIX_OF_ONE_OBLIGOR(Pages.CEASEFIRE + "/matrix?obligor=armenia&asOf=2023-03-01"),
    REASONS(Pages.CEASEFIRE + "/clauses/6/reasons?duty=a&asOf=2023-03-01"),
    STATEMENTS("/statements"),
    STATEMENTS_NONE("/statements?q=no-such-word-anywhere"),
    STATEMENT("/statements/S012"),
    STATEMENT_WITHOUT_FINDINGS("/statements/X001"),
    SOURCES("/sources"),
    SOURCE("/sources/reuters-2022-09-23"),
    PARTIES("/parties"),
    PARTY("/parties/azerbaijan?asOf=2023-03-01"),
    PERSON("/parties/nikol-pashinyan"),
    DEADLINES("/deadlines?asOf=2023-03-01"),
    DEADLINES_NONE("/deadlines?dueFrom=2099"),
    HISTORY("/findings/F-S001-1/history"),
    HISTORY_OF_CLAUSE(Pages.CEASEFIRE + "/clauses/6/history?lang=hy"),
    EDITS("/edits"),
    EDITS_NONE("/edits?to=2019-01-01"),
    CHANGES_UNASKED("/changes"),
    CHANGES("/changes?agreement=nk-ceasefire-2020-11-10&from=2022-01-01&to=2023-03-01"),
    SEARCH_UNASKED("/search"),
    SEARCH("/search?q=corridor"),
    SEARCH_BY_NUMBER("/search?q=5"),
    SEARCH_NONE("/search?q=no-such-word-anywhere"),
    SEARCH_UNREADABLE("/search?q=corridor&from=yesterday", 400),
    CODEBOOK("/codebook"),
    ABOUT("/about"),
    LOG_IN("/login?to=/deadlines"),
    IMPORTS("/imports"),
    IMPORT("/imports/1"),
    CARD("/card/nk-ceasefire-2020-11-10/6?asOf=2023-03-01"),
    BOARD_AHEAD(Pages.CEASEFIRE + "?asOf=2099-01-01"),
    CLAUSE_AHEAD(Pages.CEASEFIRE + "/clauses/6?asOf=2099-01-01"),
    NOT_KNOWN_THEN(Pages.CEASEFIRE + "?asOf=2020-11-08", 404),
    NOT_FOUND("/nowhere", 404),
    UNREADABLE(Pages.CEASEFIRE + "?asOf=2023-02-30", 400);

    /** Whether tests that take long look at every kind of page: those of the profile {@code long}. */
    static final boolean EVERY = Boolean.getBoolean("every.kind.of.page");

    private final String address;
    private final int status;

    PageKind(String address) {
        this(address, 200);
    }

    PageKind(String address, int status) {
        this.address = address;
        this.status = status;
    }

    /** Those that tests look at which take long. */
    static List<PageKind> looked() {
        return EVERY ? List.of(values()) : plain();
    }

    /** Each page as it mostly is: those whose name is one word. The others show it in another state. */
    static List<PageKind> plain() {
        return Arrays.stream(values())
                .filter(kind -> !kind.name().contains("_"))
                .toList();
    }

    public String address() {
        return address;
    }

    public int status() {
        return status;
    }

    /** The address of the same page in another language. */
    String addressIn(String language) {
        String any = address.replaceFirst("(?<=[?&])lang=..&?", "");
        return any + (any.contains("?") ? any.endsWith("?") || any.endsWith("&") ? "" : "&" : "?") + "lang=" + language;
    }

    /** The language that its address asks for; English where it asks for none. */
    String language() {
        int asked = address.indexOf("lang=");
        return asked < 0 ? "en" : address.substring(asked + 5, asked + 7);
    }

    /** Whether it has the head and foot of the site; the card, which stands in a frame of another one, has not. */
    boolean isOfTheSite() {
        return this != CARD;
    }

    static List<PageKind> ofTheSite() {
        return Arrays.stream(values()).filter(PageKind::isOfTheSite).toList();
    }
}
