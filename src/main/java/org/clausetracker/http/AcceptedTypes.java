package org.clausetracker.http;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request that gives the quality 0 to all that its address serves. The framework does not look at qualities;
 * it refuses by itself when the request names no type that is served.
 */
class AcceptedTypes {

    private static final String QUALITY = "q";

    @ServerRequestFilter(priority = RequestChain.ACCEPTED_TYPES)
    public void refuseUnacceptable(ContainerRequestContext request, ResourceInfo resource) {
        List<MediaType> accepted = accepted(request);
        Produces produces = producesOf(resource);
        if (accepted.isEmpty() || produces == null) {
            return;
        }
        for (String served : produces.value()) {
            if (qualityOf(MediaType.valueOf(served), accepted) > 0) {
                return;
            }
        }
        throw new NotAcceptableException();
    }

    private static List<MediaType> accepted(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException | WebApplicationException unreadable) {
            throw new Rejected("Accept", "Accept must be a list of media types.");
        }
    }

    private static @Nullable Produces producesOf(ResourceInfo resource) {
        Produces ofMethod = resource.getResourceMethod().getAnnotation(Produces.class);
        return ofMethod == null ? resource.getResourceClass().getAnnotation(Produces.class) : ofMethod;
    }

    /** The quality that the most specific of the accepted types gives to a type, as RFC 9110 has it. */
    private static double qualityOf(MediaType served, List<MediaType> accepted) {
        return accepted.stream()
                .filter(served::isCompatible)
                .max(Comparator.comparing((MediaType type) -> !type.isWildcardType())
                        .thenComparing(type -> !type.isWildcardSubtype()))
                .map(type -> type.getParameters().getOrDefault(QUALITY, "1"))
                .map(AcceptedTypes::parse)
                .orElse(0.0);
    }

    private static double parse(String quality) {
        try {
            return Double.parseDouble(quality);
        } catch (NumberFormatException unreadable) {
            return 1;
        }
    }
}
