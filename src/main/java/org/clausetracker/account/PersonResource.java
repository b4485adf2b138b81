package org.clausetracker.account;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.clausetracker.access.Needs;
import org.clausetracker.access.Permission;
import org.clausetracker.access.Role;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@FromDatabase
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class PersonResource {

    private final PersonService people;

    PersonResource(PersonService people) {
        this.people = people;
    }

    @GET
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(summary = "List people", description = "Everybody who may log in, or might, by name, with their roles.")
    public List<PersonDetail> list() {
        return people.list();
    }

    @POST
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(
            summary = "Invite a person",
            description =
                    "Enters a person and answers a link, told once, by which that person sets a password within seven"
                            + " days. Nothing is sent to anybody: give the link to that person alone.")
    @APIResponse(
            responseCode = "201",
            description = "The person is entered.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewPerson.class)))
    public RestResponse<NewPerson> invite(@Nullable PersonDraft body) {
        if (body == null) {
            throw new Rejected("$", "The body must be an object with name and email.");
        }
        NewPerson invited = people.invite(body);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, invited)
                .header(HttpHeaders.LOCATION, "/api/v1/people")
                .build();
    }

    @PATCH
    @Path("{person}")
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(
            summary = "Change a person",
            description =
                    "Another name, or another state: who is suspended is logged out everywhere, and their keys stop. The"
                            + " last ADMIN cannot be suspended (409).")
    public PersonDetail change(@RestPath String person, @Nullable PersonPatch body) {
        if (body == null) {
            throw new Rejected("$", "The body must be an object with name or state.");
        }
        return people.change(person, body);
    }

    @PUT
    @Path("{person}/memberships/{scope}/{role}")
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(
            summary = "Give a role",
            description =
                    "`scope` is the slug of an agreement, or `*` for all of them and what belongs to none. The person has"
                            + " to log in again.")
    public PersonDetail grant(@RestPath String person, @RestPath String scope, @RestPath String role) {
        return people.grant(person, scope, roleOf(role));
    }

    @DELETE
    @Path("{person}/memberships/{scope}/{role}")
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(
            summary = "Take a role",
            description = "The last ADMIN cannot be taken away (409). The person has to log in again.")
    @APIResponse(responseCode = "204", description = "The person does not have the role any more.")
    public void revoke(@RestPath String person, @RestPath String scope, @RestPath String role) {
        people.revoke(person, scope, roleOf(role));
    }

    @POST
    @Path("{person}/invitations")
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(
            summary = "Make a link for a person",
            description =
                    "For who was invited and lost the link, or forgot the password. The links before end; the password"
                            + " holds until another is set.")
    @APIResponse(
            responseCode = "201",
            description = "The link is made.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewInvitation.class)))
    public RestResponse<NewInvitation> inviteAgain(@RestPath String person) {
        return RestResponse.status(RestResponse.Status.CREATED, people.inviteAgain(person));
    }

    private static Role roleOf(String given) {
        QueryReader reader = new QueryReader("role");
        return reader.value("role", given, Role.class).orElseThrow(() -> new NotFound("role", given));
    }
}
