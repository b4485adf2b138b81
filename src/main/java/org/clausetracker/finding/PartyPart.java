package org.clausetracker.finding;

import java.util.Locale;

/** The part that a party plays in a finding. */
public enum PartyPart {
    /** It is accused or credited. */
    ACCUSED,
    /** It reports. */
    REPORTER;

    /** How a request asks for it. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The findings in which a party plays this part. */
    public FindingFilter filter(String slug) {
        return this == ACCUSED ? FindingFilter.about(slug) : FindingFilter.reportedBy(slug);
    }
}
