package org.clausetracker.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.clausetracker.problem.FieldError;
import org.clausetracker.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Shows a problem to a person: outside the API, whoever accepts HTML gets a page with a way forward. */
class ErrorPages {

    private static final String API = "/api/";

    private static final int UNAUTHORIZED = 401;

    private static final int UNAVAILABLE = 503;

    private final PageContext page;

    ErrorPages(PageContext page) {
        this.page = page;
    }

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance problem(ErrorView view);

        private Templates() {}
    }

    /**
     * What an error page says.
     *
     * @param status HTTP status code
     * @param title what happened, in a few words
     * @param detail what happened this time
     * @param told the same in the language of the page; empty where there is only the former
     * @param errors what is wrong with the request, by field
     */
    public record ErrorView(int status, String title, String detail, String told, List<FieldError> errors) {}

    @ServerResponseFilter
    public void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem
                && !page.getPath().startsWith(API)
                && acceptsHtml(request)) {
            if (problem.status() == UNAUTHORIZED) {
                lead(request, response);
                return;
            }
            ErrorView view =
                    new ErrorView(problem.status(), title(problem), problem.detail(), told(problem), problem.errors());
            response.setEntity(Templates.problem(view).render(), null, MediaType.valueOf(Html.TYPE));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, Html.TYPE);
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** Who has to log in first comes back; what was to be sent has to be sent again from its page. */
    private void lead(ContainerRequestContext request, ContainerResponseContext response) {
        String address = request.getMethod().equals(HttpMethod.GET)
                ? page.getAddress()
                : page.getPath().replaceFirst("^(/[^/]*).*", "$1");
        response.setStatusInfo(Response.Status.SEE_OTHER);
        response.setEntity(null);
        response.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
        response.getHeaders().putSingle(HttpHeaders.LOCATION, "/login?to=" + page.segment(address));
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static boolean acceptsHtml(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes().stream()
                    .anyMatch(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE)
                            && !type.isCompatible(MediaType.APPLICATION_JSON_TYPE));
        } catch (IllegalArgumentException | WebApplicationException unreadable) {
            return false;
        }
    }

    private String told(Problem problem) {
        LocalDate knownFrom = problem.knownFrom();
        if (knownFrom != null) {
            return page.spoken().words().knownFrom(page.spoken().dates().day(knownFrom));
        }
        return problem.status() == UNAVAILABLE ? page.spoken().words().nothingWrong() : "";
    }

    private String title(Problem problem) {
        SiteMessages words = page.spoken().words();
        if (problem.knownFrom() != null) {
            return words.notKnownThen();
        }
        return switch (problem.status()) {
            case 400 -> words.badAddress();
            case 404 -> words.notHere();
            case 500 -> words.ourFault();
            case UNAVAILABLE -> words.notAtTheMoment();
            default -> problem.title();
        };
    }
}
