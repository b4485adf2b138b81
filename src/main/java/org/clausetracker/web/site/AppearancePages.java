package org.clausetracker.web.site;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.clausetracker.access.NeedsNothing;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Lets a reader choose between light and dark, and a language; works without scripts. */
@Path("/")
class AppearancePages {

    private static final Duration KEPT = Duration.ofDays(365);

    @POST
    @NeedsNothing(because = "every reader may choose how pages look")
    @Path("appearance")
    @Operation(hidden = true)
    public Response choose(
            @FormParam(PageContext.THEME) @Nullable String theme, @FormParam("back") @Nullable String back) {
        if (theme == null || !(PageContext.THEMES.contains(theme) || theme.equals("auto"))) {
            throw new Rejected("theme", "theme must be light, dark or auto.");
        }
        return kept(PageContext.THEME, theme, !theme.equals("auto"), back);
    }

    @POST
    @NeedsNothing(because = "every reader may choose how pages look")
    @Path("language")
    @Operation(hidden = true)
    public Response speak(
            @FormParam(PageLanguage.LANG) @Nullable String lang, @FormParam("back") @Nullable String back) {
        Language language = Language.ofTag(lang)
                .orElseThrow(() -> new Rejected(PageLanguage.LANG, "lang must be en, ru, hy, az or ar."));
        return kept(PageLanguage.LANG, language.tag(), true, back);
    }

    private static Response kept(String name, String value, boolean keep, @Nullable String back) {
        NewCookie cookie = new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(keep ? (int) KEPT.toSeconds() : 0)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Redirect.to(Redirect.local(back)).cookie(cookie).build();
    }
}
