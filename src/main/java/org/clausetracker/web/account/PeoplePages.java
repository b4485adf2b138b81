package org.clausetracker.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.clausetracker.access.Caller;
import org.clausetracker.access.Needs;
import org.clausetracker.access.Permission;
import org.clausetracker.access.Role;
import org.clausetracker.account.NewInvitation;
import org.clausetracker.account.NewPerson;
import org.clausetracker.account.PersonDetail;
import org.clausetracker.account.PersonDraft;
import org.clausetracker.account.PersonPatch;
import org.clausetracker.account.PersonService;
import org.clausetracker.account.PersonState;
import org.clausetracker.problem.DomainFailure.Conflict;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.web.account.PeopleView.Link;
import org.clausetracker.web.site.AgreementChoices;
import org.clausetracker.web.site.Citations;
import org.clausetracker.web.site.FormField;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.PageSetting;
import org.clausetracker.web.site.Redirect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Looking after people: inviting, roles, suspending. */
@FromDatabase
@Path("/people")
@Produces(Html.TYPE)
class PeoplePages {

    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final String PAGE = "/people";

    private final PersonService people;
    private final AgreementChoices agreements;
    private final Citations citations;
    private final PageSetting setting;

    PeoplePages(PersonService people, AgreementChoices agreements, Citations citations, PageSetting setting) {
        this.people = people;
        this.agreements = agreements;
        this.citations = citations;
        this.setting = setting;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance people(PeopleView view);

        private Templates() {}
    }

    @GET
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(hidden = true)
    public String show() {
        return page(null, "", "", FormFaults.NONE);
    }

    /** Shows the link on the page that answers: it is stored nowhere, so no later page could. */
    @POST
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(hidden = true)
    public Response invite(@FormParam("name") @Nullable String name, @FormParam("email") @Nullable String email) {
        try {
            NewPerson invited = people.invite(new PersonDraft(name, email, List.of()));
            return told(invited.person().name(), invited.invitation());
        } catch (Rejected rejected) {
            return Response.status(BAD_REQUEST)
                    .entity(page(null, FormField.text(name), FormField.text(email), FormFaults.of(rejected, words())))
                    .build();
        } catch (Conflict taken) {
            return Response.status(CONFLICT)
                    .entity(page(
                            null, FormField.text(name), FormField.text(email), FormFaults.of("email", words().taken())))
                    .build();
        }
    }

    @POST
    @Path("{person}/invitations")
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(hidden = true)
    public Response inviteAgain(@RestPath String person) {
        try {
            return told(nameOf(person), people.inviteAgain(person));
        } catch (Conflict suspended) {
            return Response.status(CONFLICT)
                    .entity(page(null, "", "", FormFaults.of("", words().notNow())))
                    .build();
        }
    }

    @POST
    @Path("{person}/roles")
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(hidden = true)
    public Response grant(
            @RestPath String person,
            @FormParam("scope") @Nullable String scope,
            @FormParam("role") @Nullable String role) {
        Role given = roleOf(role);
        return done(() -> people.grant(person, scopeOf(scope), given));
    }

    @POST
    @Path("{person}/roles/end")
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(hidden = true)
    public Response revoke(
            @RestPath String person,
            @FormParam("scope") @Nullable String scope,
            @FormParam("role") @Nullable String role) {
        Role taken = roleOf(role);
        return done(() -> people.revoke(person, scopeOf(scope), taken));
    }

    @POST
    @Path("{person}/suspension")
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(hidden = true)
    public Response suspend(@RestPath String person) {
        return done(() -> people.change(person, new PersonPatch(null, PersonState.SUSPENDED)));
    }

    @POST
    @Path("{person}/suspension/end")
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(hidden = true)
    public Response readmit(@RestPath String person) {
        return done(() -> people.change(person, new PersonPatch(null, PersonState.ACTIVE)));
    }

    private Response done(Runnable work) {
        try {
            work.run();
            return Redirect.to(PAGE).build();
        } catch (Conflict last) {
            return Response.status(CONFLICT)
                    .entity(page(null, "", "", FormFaults.of("", words().lastAdmin())))
                    .build();
        }
    }

    private Response told(String name, NewInvitation invitation) {
        Link link = new Link(
                name,
                citations.site() + invitation.path(),
                new AccountLines(setting.language()).day(invitation.endsAt()));
        return Response.ok(page(link, "", "", FormFaults.NONE))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private String nameOf(String id) {
        return people.list().stream()
                .filter(person -> person.id().equals(id))
                .map(PersonDetail::name)
                .findFirst()
                .orElse(id);
    }

    private String page(@Nullable Link link, String name, String email, FormFaults faults) {
        return Templates.people(new PeopleView(
                        people.list(),
                        AgreementChoices.choices(agreements.names(setting.today(Optional.empty()))),
                        link,
                        name,
                        email,
                        faults))
                .render();
    }

    private static String scopeOf(@Nullable String scope) {
        return scope == null || scope.isBlank() ? Caller.EVERYWHERE : scope.strip();
    }

    private static Role roleOf(@Nullable String role) {
        QueryReader reader = new QueryReader("role");
        Role read = reader.value("role", role == null ? "" : role, Role.class).orElse(Role.READER);
        reader.check();
        return read;
    }

    private AccountMessages words() {
        return setting.language().words(AccountMessages.class);
    }
}
