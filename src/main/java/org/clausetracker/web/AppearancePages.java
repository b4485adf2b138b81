package org.clausetracker.web;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Lets a reader choose between light and dark; works without scripts. */
@Path("/appearance")
class AppearancePages {

    private static final Duration KEPT = Duration.ofDays(365);

    @POST
    @Operation(hidden = true)
    public Response choose(
            @FormParam(PageContext.THEME) @Nullable String theme, @FormParam("back") @Nullable String back) {
        if (theme == null || !(PageContext.THEMES.contains(theme) || theme.equals("auto"))) {
            throw new Rejected("theme", "theme must be light, dark or auto.");
        }
        NewCookie cookie = new NewCookie.Builder(PageContext.THEME)
                .value(theme)
                .path("/")
                .maxAge(theme.equals("auto") ? 0 : (int) KEPT.toSeconds())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(URI.create(local(back))).cookie(cookie).build();
    }

    /** Only a page of this service is gone back to. */
    private static String local(@Nullable String back) {
        boolean safe = back != null && back.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\\"<>^`{|}]]*");
        return safe && back != null ? back : "/";
    }
}
