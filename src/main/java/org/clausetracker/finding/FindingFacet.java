package org.clausetracker.finding;

/** What the list of findings can be counted by. */
public enum FindingFacet {
    AGREEMENT("agreement", "f.agreement"),
    CLAUSE("clause", "f.clause"),
    KIND("kind", "cast(f.kind as String)"),
    ABOUT("about", "p.party"),
    REPORTER("reporter", "f.reporter"),
    ROLE("role", "cast(f.reporterRole as String)"),
    SIDE("side", "f.reporterSide"),
    FIT("fit", "cast(f.fit as String)"),
    REVIEW_STATE("reviewState", "cast(f.reviewState as String)");

    private final String parameter;
    private final String value;

    FindingFacet(String parameter, String value) {
        this.parameter = parameter;
        this.value = value;
    }

    /** How a request asks for it, and its name in the answer. */
    public String parameter() {
        return parameter;
    }

    String value() {
        return value;
    }

    /** A finding about two parties counts for both; one about nobody counts for no party. */
    String join() {
        return this == ABOUT ? " left join FindingAbout p on p.finding = f.id" : "";
    }
}
