package org.clausetracker.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionApiTest {

    private static final String ME = Api.BASE + "me";

    private final SomePerson person = SomePerson.with(Role.EDITOR);

    @Test
    void a_session_says_who_it_is() {
        Response me = person.asks().get(ME);

        assertThat(me.<String>path("id")).isEqualTo(person.id());
        assertThat(me.<String>path("email")).isEqualTo(person.email());
        assertThat(me.<String>path("memberships[0].scope")).isEqualTo("*");
        assertThat(me.<String>path("memberships[0].role")).isEqualTo("EDITOR");
        assertThat(me.<String>path("key")).isNull();
    }

    @Test
    void a_session_ends_eight_hours_after_its_last_use() {
        String session = person.session();
        SomePerson.run(
                "update session set seen_at = now() - interval '7 hours 59 minutes' where person_id = ?", person.id());
        assertThat(status(session)).isEqualTo(200);

        SomePerson.run(
                "update session set seen_at = now() - interval '8 hours 1 second' where person_id = ?", person.id());
        assertThat(status(session)).isEqualTo(401);
    }

    @Test
    void a_session_that_is_used_goes_on_for_eight_hours() {
        String session = person.session();
        SomePerson.run("update session set seen_at = now() - interval '7 hours' where person_id = ?", person.id());
        assertThat(status(session)).isEqualTo(200);

        assertThat(SomePerson.run(
                        "update session set seen_at = seen_at where person_id = ? and seen_at > now() - interval '1 minute'",
                        person.id()))
                .isEqualTo(1);
    }

    @Test
    void a_session_ends_after_seven_days_however_much_it_is_used() {
        String session = person.session();
        SomePerson.runAsOwner(
                "update session set created_at = created_at - interval '8 days', ends_at = now() - interval '1 second' where person_id = ?",
                person.id());

        assertThat(status(session)).isEqualTo(401);
    }

    @Test
    void who_is_suspended_is_nobody_at_once() {
        String session = person.session();
        SomePerson.run("update person set state = 'SUSPENDED' where id = ?", person.id());

        assertThat(status(session)).isEqualTo(401);
    }

    @Test
    void a_role_that_is_taken_is_gone_at_once() {
        SomePerson admin = SomePerson.with(Role.ADMIN);
        SomePerson other = SomePerson.with(Role.ADMIN);
        String session = admin.session();
        assertThat(SomePerson.asks(session).get(Api.BASE + "people").statusCode())
                .isEqualTo(200);
        SomePerson.run("delete from membership where person_id = ?", admin.id());

        assertThat(SomePerson.asks(session).get(Api.BASE + "people").statusCode())
                .isEqualTo(403);
        assertThat(other.asks().get(Api.BASE + "people").statusCode()).isEqualTo(200);
    }

    @Test
    void logging_out_ends_the_session_and_forgets_the_cookie() {
        String session = person.session();
        String other = person.session();
        Response ended = SomePerson.asks(session).delete(Api.BASE + "sessions/current");

        assertThat(ended.statusCode()).isEqualTo(204);
        assertThat(ended.detailedCookie("tracker").getMaxAge()).isZero();
        assertThat(status(session)).isEqualTo(401);
        assertThat(status(other)).isEqualTo(200);
    }

    @Test
    void logging_out_everywhere_ends_every_session() {
        String session = person.session();
        String other = person.session();

        assertThat(SomePerson.asks(session).delete(Api.BASE + "sessions").statusCode())
                .isEqualTo(204);
        assertThat(status(session)).isEqualTo(401);
        assertThat(status(other)).isEqualTo(401);
    }

    @Test
    void one_sees_and_ends_ones_own_sessions_alone() {
        String session = person.session();
        SomePerson stranger = SomePerson.with(Role.ADMIN);
        Response sessions = SomePerson.asks(session).get(Api.BASE + "sessions");
        String id = sessions.path("[0].id");

        assertThat(sessions.<Integer>path("size()")).isEqualTo(1);
        assertThat(sessions.<Boolean>path("[0].current")).isTrue();
        assertThat(sessions.<String>path("[0].agent")).isEqualTo("Test");
        assertThat(sessions.<String>path("[0].network")).isEqualTo("127.0.0.0/24");
        assertThat(stranger.asks().delete(Api.BASE + "sessions/" + id).statusCode())
                .isEqualTo(404);
        assertThat(person.asks().delete(Api.BASE + "sessions/" + id).statusCode())
                .isEqualTo(204);
        assertThat(status(session)).isEqualTo(401);
    }

    @Test
    void a_secret_that_never_was_is_nobody() {
        assertThat(status("nonsense")).isEqualTo(401);
        assertThat(SomePerson.asks("nonsense").get(Api.BASE + "parties").statusCode())
                .isEqualTo(200);
    }

    private static int status(String session) {
        return SomePerson.asks(session).get(ME).statusCode();
    }
}
