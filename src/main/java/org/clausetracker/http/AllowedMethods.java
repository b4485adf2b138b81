package org.clausetracker.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.clausetracker.problem.Problem;
import org.clausetracker.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says in {@code Allow} what an address answers, whenever a request was refused for its method or asked for its
 * options. The framework leaves the header out of the former, and answers the latter for addresses that do not exist.
 */
@Singleton
class AllowedMethods {

    private final Routes routes;

    AllowedMethods(Routes routes) {
        this.routes = routes;
    }

    @ServerResponseFilter(priority = RequestChain.ALLOWED_METHODS)
    public void allow(ContainerRequestContext request, ContainerResponseContext response) {
        boolean options = request.getMethod().equals(HttpMethod.OPTIONS);
        if (!options && response.getStatus() != ProblemType.METHOD_NOT_ALLOWED.status()) {
            return;
        }
        Set<String> methods =
                routes.methodsOf(request.getUriInfo().getRequestUri().getRawPath());
        if (!methods.isEmpty()) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", methods));
        } else if (options) {
            response.getHeaders().remove(HttpHeaders.ALLOW);
            response.setStatusInfo(Response.Status.NOT_FOUND);
            response.setEntity(Problem.of(ProblemType.NOT_FOUND), null, Problem.mediaType());
        }
    }
}
