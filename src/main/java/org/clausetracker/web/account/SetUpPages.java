package org.clausetracker.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.clausetracker.access.NeedsNothing;
import org.clausetracker.access.SessionCookie;
import org.clausetracker.access.TriesSecret;
import org.clausetracker.account.InvitationService;
import org.clausetracker.account.InvitedPerson;
import org.clausetracker.account.NewSession;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.web.site.FormField;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.PageSetting;
import org.clausetracker.web.site.Redirect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The pages of links by which a password is set: for the first ADMIN, and for whoever was invited. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class SetUpPages {

    private static final int BAD_REQUEST = 400;

    private final InvitationService invitations;
    private final PageSetting setting;
    private final RoutingContext routing;

    SetUpPages(InvitationService invitations, PageSetting setting, RoutingContext routing) {
        this.invitations = invitations;
        this.setting = setting;
        this.routing = routing;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance setup(SetUpView view);

        private Templates() {}
    }

    @GET
    @Path("setup/{token}")
    @Operation(hidden = true)
    public String askFirst(@RestPath String token) {
        invitations.requireSetUp(token);
        return Templates.setup(new SetUpView("/setup/" + token, false, "", "", FormFaults.NONE))
                .render();
    }

    @POST
    @Path("setup/{token}")
    @NeedsNothing(because = "whoever has the link is not known yet")
    @TriesSecret
    @Operation(hidden = true)
    public Response setUp(
            @RestPath String token,
            @FormParam("name") @Nullable String name,
            @FormParam("email") @Nullable String email,
            @FormParam("password") @Nullable String password) {
        return begin(
                () -> invitations.setUp(token, name, email, password, SessionCookie.origin(routing.request())),
                "/people",
                new SetUpView("/setup/" + token, false, FormField.text(name), FormField.text(email), FormFaults.NONE));
    }

    @GET
    @Path("invitation/{token}")
    @Operation(hidden = true)
    public String ask(@RestPath String token) {
        return Templates.setup(invited(token)).render();
    }

    @POST
    @Path("invitation/{token}")
    @NeedsNothing(because = "whoever has the link is not known yet")
    @TriesSecret
    @Operation(hidden = true)
    public Response accept(@RestPath String token, @FormParam("password") @Nullable String password) {
        SetUpView view = invited(token);
        return begin(() -> invitations.accept(token, password, SessionCookie.origin(routing.request())), "/me", view);
    }

    private SetUpView invited(String token) {
        InvitedPerson person = invitations.invited(token);
        return new SetUpView("/invitation/" + token, true, person.name(), person.email(), FormFaults.NONE);
    }

    private Response begin(Supplier<NewSession> work, String to, SetUpView view) {
        try {
            return Redirect.to(to)
                    .cookie(SessionCookie.of(work.get().secret(), routing.request()))
                    .build();
        } catch (Rejected rejected) {
            FormFaults faults = FormFaults.of(rejected, setting.language().words(AccountMessages.class));
            SetUpView again = new SetUpView(view.path(), view.person(), view.name(), view.email(), faults);
            return Response.status(BAD_REQUEST)
                    .entity(Templates.setup(again).render())
                    .build();
        }
    }
}
