package org.clausetracker.editing;

import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;

/** Where records are read, relative to the host. */
final class RecordAddress {

    private static final String ROOT = "/api/v1";

    private RecordAddress() {}

    static String of(RecordName name) {
        return UriBuilder.fromPath(ROOT)
                .segment(name.path().toArray(String[]::new))
                .build()
                .toString();
    }

    static String ofProposal(UUID proposal) {
        return ROOT + "/proposals/" + proposal;
    }
}
