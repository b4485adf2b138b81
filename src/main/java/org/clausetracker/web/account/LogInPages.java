package org.clausetracker.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.clausetracker.access.Needs;
import org.clausetracker.access.NeedsNothing;
import org.clausetracker.access.Permission;
import org.clausetracker.access.SessionCookie;
import org.clausetracker.access.TriesSecret;
import org.clausetracker.account.NewSession;
import org.clausetracker.account.SessionService;
import org.clausetracker.problem.DomainFailure.TooOften;
import org.clausetracker.problem.DomainFailure.Unauthorized;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.web.site.FormField;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.PageSetting;
import org.clausetracker.web.site.Redirect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Logging in and out. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class LogInPages {

    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY = 429;
    private static final String OWN_PAGE = "/me";

    private final SessionService sessions;
    private final PageSetting setting;
    private final RoutingContext routing;

    LogInPages(SessionService sessions, PageSetting setting, RoutingContext routing) {
        this.sessions = sessions;
        this.setting = setting;
        this.routing = routing;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance login(LogInView view);

        private Templates() {}
    }

    @GET
    @Path("login")
    @Operation(hidden = true)
    public String ask(@RestQuery @Nullable String to) {
        return Templates.login(new LogInView("", target(to), FormFaults.NONE)).render();
    }

    @POST
    @Path("login")
    @NeedsNothing(because = "whoever logs in is not known yet")
    @TriesSecret
    @Operation(hidden = true)
    public Response logIn(
            @FormParam("email") @Nullable String email,
            @FormParam("password") @Nullable String password,
            @FormParam("to") @Nullable String to) {
        AccountMessages words = setting.language().words(AccountMessages.class);
        String name = FormField.text(email);
        try {
            NewSession session =
                    sessions.logIn(name, password == null ? "" : password, SessionCookie.origin(routing.request()));
            return Redirect.to(target(to))
                    .cookie(SessionCookie.of(session.secret(), routing.request()))
                    .build();
        } catch (Unauthorized unknown) {
            return refused(UNAUTHORIZED, name, to, words.logInFailed()).build();
        } catch (TooOften often) {
            return refused(
                            TOO_MANY,
                            name,
                            to,
                            words.tooOften(Long.toString(often.retryAfter().orElseThrow())))
                    .header(HttpHeaders.RETRY_AFTER, often.retryAfter())
                    .build();
        }
    }

    @POST
    @Path("logout")
    @Needs(Permission.OWN_ACCOUNT)
    @Operation(hidden = true)
    public Response logOut() {
        sessions.end("current");
        return Redirect.to("/login")
                .cookie(SessionCookie.none(routing.request()))
                .build();
    }

    private static Response.ResponseBuilder refused(int status, String email, @Nullable String to, String message) {
        LogInView view = new LogInView(email, target(to), FormFaults.of("email", message));
        return Response.status(status).entity(Templates.login(view).render());
    }

    private static String target(@Nullable String to) {
        String local = to == null || to.isEmpty() ? OWN_PAGE : Redirect.local(to);
        return local.startsWith("/login") ? OWN_PAGE : local;
    }
}
