package org.clausetracker.web.site;

import java.util.List;

/** Chooses what to call an agreement. */
public final class AgreementNames {

    private AgreementNames() {}

    /** The first of its other names, which is the one in use; titles as published are long and much alike. */
    public static String everyday(List<String> otherNames, String title) {
        return otherNames.isEmpty() ? title : otherNames.get(0);
    }
}
