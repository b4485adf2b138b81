package org.clausetracker.openapi;

import java.util.Map;

/**
 * One request that a caller of the API might send.
 *
 * @param operation what it asks for, or looks like
 * @param fault what is wrong with it; empty when it is as described
 * @param verb the method of HTTP
 * @param address path and query
 * @param headers by name; a header that is the version of what is changed is {@link #CURRENT} and read before
 * @param body its bytes, each as the sign of Latin-1 that has its number; empty for none
 * @param refused whether it must be refused, whatever the operation is
 */
record GeneratedRequest(
        DescribedOperation operation,
        String fault,
        String verb,
        String address,
        Map<String, String> headers,
        String body,
        boolean refused) {

    /** Stands for the entity tag that the address has just before the request. */
    static final String CURRENT = "@@current@@";

    boolean isAsDescribed() {
        return fault.isEmpty();
    }

    @Override
    public String toString() {
        String start = body.substring(0, Math.min(body.length(), 300));
        String told = address.length() > 300 ? address.substring(0, 300) + "…" : address;
        return verb + " " + told + " (" + (fault.isEmpty() ? "as described" : fault) + ") " + headers.keySet() + " "
                + start;
    }
}
