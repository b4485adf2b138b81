package org.clausetracker.account;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.clausetracker.access.Needs;
import org.clausetracker.access.NeedsNothing;
import org.clausetracker.access.Permission;
import org.clausetracker.access.SessionCookie;
import org.clausetracker.access.TriesSecret;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class SessionResource {

    private final SessionService sessions;
    private final PersonService people;
    private final HttpServerRequest request;

    SessionResource(SessionService sessions, PersonService people, HttpServerRequest request) {
        this.sessions = sessions;
        this.people = people;
        this.request = request;
    }

    @POST
    @Path("sessions")
    @NeedsNothing(because = "whoever logs in is not known yet")
    @TriesSecret
    @Operation(
            summary = "Log in",
            description =
                    "Begins a session, which the cookie of the answer holds. It ends eight hours after it was used"
                            + " last, and seven days after it began. Programs send a key instead. Whatever is wrong, the answer is"
                            + " the same, and after each wrong password the next has to wait longer.")
    @APIResponse(responseCode = "204", description = "The cookie of the answer holds the session.")
    public Response logIn(@Nullable LoginDraft body) {
        if (body == null || body.email() == null || body.password() == null) {
            throw new Rejected("$", "The body must be an object with email and password.");
        }
        return begun(sessions.logIn(body.email(), body.password(), SessionCookie.origin(request)));
    }

    @GET
    @Path("sessions")
    @Needs(Permission.OWN_ACCOUNT)
    @Operation(summary = "List one's own sessions", description = "Where one is logged in, the last log-in first.")
    public List<SessionDetail> list() {
        return sessions.list();
    }

    @DELETE
    @Path("sessions")
    @Needs(Permission.OWN_ACCOUNT)
    @Operation(summary = "Log out everywhere", description = "Ends every session of the person who asks.")
    @APIResponse(responseCode = "204", description = "No session is left.")
    public Response endAll() {
        sessions.endAll();
        return ended(true);
    }

    @DELETE
    @Path("sessions/{session}")
    @Needs(Permission.OWN_ACCOUNT)
    @Operation(
            summary = "Log out",
            description = "Ends one session of the person who asks; `current` is the one that asks.")
    @APIResponse(responseCode = "204", description = "The session has ended.")
    public Response end(@RestPath String session) {
        sessions.end(session);
        return ended(session.equals("current"));
    }

    @GET
    @Path("me")
    @Needs(Permission.KNOW_ONESELF)
    @Operation(summary = "Get oneself", description = "Who asks, by session or by key, and what roles that person has.")
    public Me me() {
        return people.me();
    }

    @PUT
    @Path("me/password")
    @Needs(Permission.OWN_ACCOUNT)
    @TriesSecret
    @Operation(
            summary = "Change one's password",
            description = "Every session of the person ends, and the cookie of the answer holds a new one.")
    @APIResponse(responseCode = "204", description = "The password is changed.")
    public Response changePassword(@Nullable PasswordPair body) {
        if (body == null || body.current() == null || body.password() == null) {
            throw new Rejected("$", "The body must be an object with current and password.");
        }
        return begun(sessions.changePassword(
                Objects.requireNonNull(body.current()),
                Objects.requireNonNull(body.password()),
                SessionCookie.origin(request)));
    }

    private Response begun(NewSession session) {
        return Response.noContent()
                .cookie(SessionCookie.of(session.secret(), request))
                .build();
    }

    private Response ended(boolean own) {
        Response.ResponseBuilder answer = Response.noContent();
        return own ? answer.cookie(SessionCookie.none(request)).build() : answer.build();
    }
}
