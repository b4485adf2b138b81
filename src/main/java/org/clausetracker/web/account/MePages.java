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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clausetracker.access.KeyScope;
import org.clausetracker.access.Needs;
import org.clausetracker.access.Permission;
import org.clausetracker.access.SessionCookie;
import org.clausetracker.access.TriesSecret;
import org.clausetracker.account.KeyDraft;
import org.clausetracker.account.KeyService;
import org.clausetracker.account.NewSession;
import org.clausetracker.account.PersonService;
import org.clausetracker.account.SessionService;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.DomainFailure.TooOften;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.web.site.FormField;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.PageSetting;
import org.clausetracker.web.site.Redirect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One's own account: password, sessions, keys. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class MePages {

    private static final int BAD_REQUEST = 400;
    private static final int TOO_MANY = 429;
    private static final String USUAL_DAYS = "90";
    private static final String PAGE = "/me";

    private final PersonService people;
    private final SessionService sessions;
    private final KeyService keys;
    private final PageSetting setting;
    private final RoutingContext routing;

    MePages(
            PersonService people,
            SessionService sessions,
            KeyService keys,
            PageSetting setting,
            RoutingContext routing) {
        this.people = people;
        this.sessions = sessions;
        this.keys = keys;
        this.setting = setting;
        this.routing = routing;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance me(MeView view);

        private Templates() {}
    }

    @GET
    @Path("me")
    @Needs(Permission.OWN_ACCOUNT)
    @Operation(hidden = true)
    public String show() {
        return page("", "", Set.of(), USUAL_DAYS, FormFaults.NONE);
    }

    @POST
    @Path("me/password")
    @Needs(Permission.OWN_ACCOUNT)
    @TriesSecret
    @Operation(hidden = true)
    public Response changePassword(
            @FormParam("current") @Nullable String current, @FormParam("password") @Nullable String password) {
        try {
            NewSession session = sessions.changePassword(
                    current == null ? "" : current,
                    password == null ? "" : password,
                    SessionCookie.origin(routing.request()));
            return Redirect.to(PAGE)
                    .cookie(SessionCookie.of(session.secret(), routing.request()))
                    .build();
        } catch (Rejected rejected) {
            return answer(BAD_REQUEST, FormFaults.of(rejected, words()));
        } catch (TooOften often) {
            return answer(
                    TOO_MANY,
                    FormFaults.of(
                            "current",
                            words().tooOften(Long.toString(often.retryAfter().orElseThrow()))));
        }
    }

    @POST
    @Path("me/sessions/end")
    @Needs(Permission.OWN_ACCOUNT)
    @Operation(hidden = true)
    public Response endSession(@FormParam("id") @Nullable String id) {
        sessions.end(FormField.text(id));
        return Redirect.to(PAGE).build();
    }

    @POST
    @Path("me/sessions/end-all")
    @Needs(Permission.OWN_ACCOUNT)
    @Operation(hidden = true)
    public Response endAllSessions() {
        sessions.endAll();
        return Redirect.to("/login")
                .cookie(SessionCookie.none(routing.request()))
                .build();
    }

    /** Shows the key on the page that answers: it is stored nowhere, so no later page could. */
    @POST
    @Path("me/keys")
    @Needs(Permission.OWN_ACCOUNT)
    @Operation(hidden = true)
    public Response makeKey(
            @FormParam("name") @Nullable String name,
            @FormParam("scopes") @Nullable List<String> scopes,
            @FormParam("days") @Nullable String days) {
        Set<KeyScope> chosen = EnumSet.noneOf(KeyScope.class);
        for (KeyScope scope : KeyScope.values()) {
            if (scopes != null && scopes.contains(scope.name())) {
                chosen.add(scope);
            }
        }
        String typed = FormField.text(days);
        try {
            int number = typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
            String key = keys.make(new KeyDraft(name, List.copyOf(chosen), List.of(), number))
                    .key();
            return Response.ok(page(key, "", Set.of(), USUAL_DAYS, FormFaults.NONE))
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                    .build();
        } catch (Rejected rejected) {
            return Response.status(BAD_REQUEST)
                    .entity(page("", FormField.text(name), chosen, typed, FormFaults.of(rejected, words())))
                    .build();
        }
    }

    @POST
    @Path("me/keys/end")
    @Needs(Permission.OWN_ACCOUNT)
    @Operation(hidden = true)
    public Response endKey(@FormParam("id") @Nullable String id) {
        keys.revoke(FormField.text(id));
        return Redirect.to(PAGE).build();
    }

    private Response answer(int status, FormFaults faults) {
        return Response.status(status)
                .entity(page("", "", Set.of(), USUAL_DAYS, faults))
                .build();
    }

    private String page(String key, String keyName, Set<KeyScope> scopes, String days, FormFaults faults) {
        AccountLines lines = new AccountLines(setting.language());
        return Templates.me(new MeView(
                        people.me(),
                        lines.sessions(sessions.list()),
                        lines.keys(keys.list(), setting.now()),
                        key,
                        keyName,
                        scopes,
                        days,
                        faults))
                .render();
    }

    private AccountMessages words() {
        return setting.language().words(AccountMessages.class);
    }
}
