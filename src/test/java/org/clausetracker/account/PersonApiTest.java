package org.clausetracker.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Caller;
import org.clausetracker.access.Origin;
import org.clausetracker.access.Role;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonApiTest {

    private static final String PASSWORD = "eleven purple herons waltz";
    private static final Origin ORIGIN = new Origin("127.0.0.0/24", "Test");

    @Inject
    InvitationService invitations;

    private final SomePerson admin = SomePerson.with(Role.ADMIN);
    private final String email = UUID.randomUUID() + "@example.org";

    @Test
    void who_is_invited_sets_a_password_by_the_link_once() {
        Response invited = invite("{\"name\":\"Boris\",\"email\":\"" + email
                + "\",\"memberships\":[{\"scope\":\"*\",\"role\":\"EDITOR\"}]}");
        String path = invited.path("invitation.path");
        String token = path.substring("/invitation/".length());

        assertThat(invited.statusCode()).isEqualTo(201);
        assertThat(invited.<String>path("person.id")).matches("p-[0-9a-hjkmnp-tv-z]{26}");
        assertThat(invited.<String>path("person.state")).isEqualTo("INVITED");
        assertThat(invitations.invited(token)).isEqualTo(new InvitedPerson("Boris", email));
        NewSession session = invitations.accept(token, PASSWORD, ORIGIN);
        Response me = SomePerson.asks(session.secret()).get(Api.BASE + "me");
        assertThat(me.<String>path("name")).isEqualTo("Boris");
        assertThat(me.<String>path("memberships[0].role")).isEqualTo("EDITOR");
        assertGone(token);
    }

    @Test
    void a_new_link_ends_the_one_before_and_the_password_holds_until_it_is_used() {
        String id = invite("{\"name\":\"Boris\",\"email\":\"" + email + "\"}").path("person.id");
        String first = token(
                admin.asks().post(Api.BASE + "people/" + id + "/invitations").path("path"));
        String second = token(
                admin.asks().post(Api.BASE + "people/" + id + "/invitations").path("path"));

        assertGone(first);
        NewSession session = invitations.accept(second, PASSWORD, ORIGIN);
        String third = token(
                admin.asks().post(Api.BASE + "people/" + id + "/invitations").path("path"));
        assertThat(SomePerson.asks(session.secret()).get(Api.BASE + "me").statusCode())
                .isEqualTo(200);
        invitations.accept(third, "twelve quiet geese argue", ORIGIN);
        assertThat(SomePerson.asks(session.secret()).get(Api.BASE + "me").statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_link_ends_after_seven_days_and_with_a_suspension() {
        Response invited = invite("{\"name\":\"Boris\",\"email\":\"" + email + "\"}");
        String token = token(invited.path("invitation.path"));
        String id = invited.path("person.id");
        patch(id, "{\"state\":\"SUSPENDED\"}").then().statusCode(200);
        assertGone(token);
        assertThat(admin.asks().post(Api.BASE + "people/" + id + "/invitations").statusCode())
                .isEqualTo(409);

        SomePerson.run("update person set state = 'INVITED' where id = ?", id);
        assertThat(invitations.invited(token).name()).isEqualTo("Boris");
        SomePerson.runAsOwner(
                "update invitation set created_at = now() - interval '8 days', ends_at = now() - interval '1 day' where person_id = ?",
                id);
        assertGone(token);
    }

    @Test
    void two_people_cannot_have_one_address() {
        invite("{\"name\":\"Boris\",\"email\":\"" + email + "\"}").then().statusCode(201);
        Response taken = invite("{\"name\":\"Boris\",\"email\":\"" + email.toUpperCase(Locale.ROOT) + "\"}");

        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.<String>path("type")).isEqualTo("/problems/conflict");
    }

    @Test
    void every_fault_of_an_invitation_is_told_at_once() {
        Response refused = invite(
                "{\"name\":\"\\u0000\",\"email\":\"nobody\",\"memberships\":[{\"scope\":\"nowhere\",\"role\":null}]}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<List<String>>path("errors.field"))
                .containsExactly("name", "email", "memberships[0].role", "memberships[0].scope");
    }

    @Test
    void roles_are_given_and_taken_and_the_person_logs_in_anew() {
        SomePerson person = SomePerson.with(Role.READER);
        String session = person.session();
        String role = Api.BASE + "people/" + person.id() + "/memberships/nk-ceasefire-2020-11-10/EDITOR";
        Response given = admin.asks().put(role);

        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(given.<List<String>>path("memberships.role")).containsExactly("READER", "EDITOR");
        assertThat(SomePerson.asks(session).get(Api.BASE + "me").statusCode()).isEqualTo(401);
        assertThat(admin.asks().put(role).statusCode()).isEqualTo(200);
        assertThat(admin.asks().delete(role).statusCode()).isEqualTo(204);
        assertThat(admin.asks().delete(role).statusCode()).isEqualTo(404);
        assertThat(admin.asks().put(role.replace("nk-ceasefire", "nowhere")).statusCode())
                .isEqualTo(404);
        assertThat(admin.asks().put(role.replace("EDITOR", "KING")).statusCode())
                .isEqualTo(404);
        assertThat(admin.asks().put(role.replace(person.id(), "p-nobody")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoever_changes_their_own_roles_stays_logged_in() {
        String session = admin.session();
        SomePerson.asks(session)
                .put(Api.BASE + "people/" + admin.id() + "/memberships/*/REVIEWER")
                .then()
                .statusCode(200);

        assertThat(SomePerson.asks(session).get(Api.BASE + "me").<List<String>>path("memberships.role"))
                .containsExactly("REVIEWER", "ADMIN");
    }

    @Test
    void a_person_is_renamed_suspended_and_let_in_again() {
        SomePerson person = SomePerson.with(Role.READER);
        SomePerson.run("insert into credential (person_id, password_hash) values (?, '$argon2id$none')", person.id());
        String session = person.session();

        assertThat(patch(person.id(), "{\"name\":\"Vera\"}").<String>path("name"))
                .isEqualTo("Vera");
        assertThat(patch(person.id(), "{\"state\":\"SUSPENDED\"}").<String>path("state"))
                .isEqualTo("SUSPENDED");
        assertThat(SomePerson.asks(session).get(Api.BASE + "me").statusCode()).isEqualTo(401);
        assertThat(patch(person.id(), "{\"state\":\"ACTIVE\"}").<String>path("name"))
                .isEqualTo("Vera");
        assertThat(patch(person.id(), "{\"state\":\"INVITED\"}").statusCode()).isEqualTo(409);
        assertThat(patch(person.id(), "{\"email\":\"x@y\"}").statusCode()).isEqualTo(400);
        assertThat(patch("operator", "{\"name\":\"Vera\"}").statusCode()).isEqualTo(404);
    }

    @Test
    void the_last_admin_cannot_be_suspended_or_lose_the_role() {
        leaveAlone(admin);
        Response suspended = patch(admin.id(), "{\"state\":\"SUSPENDED\"}");
        Response revoked = admin.asks().delete(Api.BASE + "people/" + admin.id() + "/memberships/*/ADMIN");

        assertThat(suspended.statusCode()).isEqualTo(409);
        assertThat(revoked.statusCode()).isEqualTo(409);
        assertThat(revoked.<String>path("detail"))
                .isEqualTo("Nobody would look after people any more: make somebody else ADMIN of * first.");
        assertThat(admin.asks().get(Api.BASE + "people").statusCode()).isEqualTo(200);
    }

    @Test
    void two_admins_who_suspend_one_another_at_once_do_not_both_succeed() {
        for (int i = 0; i < 5; i++) {
            SomePerson one = SomePerson.with(Role.ADMIN);
            SomePerson two = SomePerson.with(Role.ADMIN);
            leaveAlone(one, two);
            List<CompletableFuture<Integer>> answers = Stream.of(one, two)
                    .map(person -> {
                        String session = person.session();
                        SomePerson other = person.equals(one) ? two : one;
                        return CompletableFuture.supplyAsync(() -> SomePerson.asks(session)
                                .delete(Api.BASE + "people/" + other.id() + "/memberships/*/ADMIN")
                                .statusCode());
                    })
                    .toList();

            List<Integer> statuses =
                    answers.stream().map(CompletableFuture::join).sorted().toList();
            assertThat(statuses.get(0)).isEqualTo(204);
            assertThat(statuses.get(1)).isIn(401, 403, 409);
        }
    }

    @Test
    void the_first_link_holds_until_there_is_an_admin_and_no_longer() {
        withoutAdmins();
        String one = token(invitations.first().orElseThrow().path());
        String two = token(invitations.first().orElseThrow().path());
        invitations.requireSetUp(one);
        NewSession session = invitations.setUp(two, "Gor", email, PASSWORD, ORIGIN);

        assertThat(SomePerson.asks(session.secret()).get(Api.BASE + "people").statusCode())
                .isEqualTo(200);
        assertThat(invitations.first()).isEmpty();
        assertSetUpGone(one);
        assertSetUpGone(two);
    }

    @Test
    void of_two_links_used_at_once_one_makes_the_admin() {
        withoutAdmins();
        List<String> tokens = List.of(
                token(invitations.first().orElseThrow().path()),
                token(invitations.first().orElseThrow().path()));
        List<CompletableFuture<Boolean>> made = new ArrayList<>();
        for (String token : tokens) {
            made.add(CompletableFuture.supplyAsync(() -> {
                try {
                    invitations.setUp(token, "Gor", UUID.randomUUID() + "@example.org", PASSWORD, ORIGIN);
                    return true;
                } catch (NotFound late) {
                    return false;
                }
            }));
        }

        assertThat(made.stream().map(CompletableFuture::join).toList()).containsExactlyInAnyOrder(true, false);
    }

    private static void leaveAlone(SomePerson... admins) {
        List<String> kept = Stream.of(admins).map(SomePerson::id).toList();
        SomePerson.run(
                "delete from membership where role = 'ADMIN' and scope = '*' and person_id <> all (string_to_array(?, ','))",
                String.join(",", kept));
    }

    private static void withoutAdmins() {
        SomePerson.runAsOwner("alter table membership disable trigger membership_last_admin");
        SomePerson.run("delete from membership where role = 'ADMIN' and scope = '" + Caller.EVERYWHERE + "'");
        SomePerson.runAsOwner("alter table membership enable trigger membership_last_admin");
    }

    private void assertGone(String token) {
        assertThat(given().get("/invitation/" + token).statusCode()).isEqualTo(404);
    }

    private void assertSetUpGone(String token) {
        assertThat(given().get("/setup/" + token).statusCode()).isEqualTo(404);
    }

    private static String token(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Response invite(String body) {
        return admin.asks().contentType(ContentType.JSON).body(body).post(Api.BASE + "people");
    }

    private Response patch(String id, String body) {
        return admin.asks().contentType(ContentType.JSON).body(body).patch(Api.BASE + "people/" + id);
    }
}
