package org.clausetracker.review;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that are not kept: decisions and comments change them, which raise no revision of the records. */
final class Fresh {

    private static final String NOTHING_KEPT = "private, no-store";

    private Fresh() {}

    static <T> RestResponse<T> answer(T entity) {
        return RestResponse.ResponseBuilder.ok(entity)
                .header(HttpHeaders.CACHE_CONTROL, NOTHING_KEPT)
                .build();
    }
}
