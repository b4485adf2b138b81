package org.clausetracker.finding;

/** What the list of findings can be counted by. */
public enum FindingFacet {
    AGREEMENT("agreement", "f.agreement", false),
    CLAUSE("clause", "f.clause", false),
    KIND("kind", "cast(f.kind as String)", true),
    ABOUT("about", "p.party", false),
    REPORTER("reporter", "f.reporter", true),
    ROLE("role", "cast(f.reporterRole as String)", true),
    SIDE("side", "f.reporterSide", true),
    STANDING("standing", FindingRepository.STANDING, true),
    FIT("fit", "cast(f.fit as String)", false),
    REVIEW_STATE("reviewState", "cast(f.reviewState as String)", false);

    private final String parameter;
    private final String value;
    private final boolean saysAboutWhom;

    FindingFacet(String parameter, String value, boolean saysAboutWhom) {
        this.parameter = parameter;
        this.value = value;
        this.saysAboutWhom = saysAboutWhom;
    }

    /** How a request asks for it, and its name in the answer. */
    public String parameter() {
        return parameter;
    }

    String value() {
        return value;
    }

    /** Whether its values tell what is said or who says it, so that a count of them needs to say about whom. */
    boolean saysAboutWhom() {
        return saysAboutWhom;
    }

    /** A finding about two parties counts for both; one about nobody counts for no party. */
    String join() {
        return this == ABOUT ? " left join FindingAbout p on p.finding = f.id" : "";
    }
}
