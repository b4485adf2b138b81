package org.clausetracker.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.KeyScope;
import org.clausetracker.access.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeyApiTest {

    private final SomePerson person = SomePerson.with(Role.ADMIN);

    @Test
    void a_key_has_a_form_that_finders_of_lost_secrets_know() {
        String key = person.key(KeyScope.READ);

        assertThat(key).matches("tct_[0-9A-Za-z]{8}_[0-9A-Za-z]{38}");
        assertThat(Secrets.isKey(key)).isTrue();
        char last = key.charAt(key.length() - 1);
        assertThat(Secrets.isKey(key.substring(0, key.length() - 1) + (last == 'a' ? 'b' : 'a')))
                .isFalse();
    }

    @Test
    void a_key_is_told_once_and_says_what_it_is_for() {
        Response made = make(
                "{\"name\":\"Nightly\",\"scopes\":[\"READ\",\"EXPORT\"],\"agreements\":[\"nk-ceasefire-2020-11-10\"],\"days\":30}");
        Response listed = person.asks().get(Api.BASE + "keys");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.header("Cache-Control")).isEqualTo("private, no-store");
        String key = made.path("key");
        assertThat(listed.asString()).doesNotContain(key).doesNotContain(key.substring(13));
        assertThat(listed.<String>path("[0].id")).isEqualTo(key.substring(4, 12));
        assertThat(listed.<String>path("[0].name")).isEqualTo("Nightly");
        assertThat(listed.<List<String>>path("[0].scopes")).containsExactly("READ", "EXPORT");
        assertThat(listed.<List<String>>path("[0].agreements")).containsExactly("nk-ceasefire-2020-11-10");
        assertThat(listed.<String>path("[0].lastUsedAt")).isNull();
    }

    @Test
    void a_key_is_known_by_its_owner_until_it_is_ended() {
        String key = person.key(KeyScope.READ);
        Response me = SomePerson.withKey(key).get(Api.BASE + "me");

        assertThat(me.<String>path("id")).isEqualTo(person.id());
        assertThat(me.<String>path("key")).isEqualTo(key.substring(4, 12));
        assertThat(person.asks().get(Api.BASE + "keys").<String>path("[0].lastUsedAt"))
                .matches("\\d{4}-\\d{2}-\\d{2}T.*Z");
        assertThat(person.asks()
                        .delete(Api.BASE + "keys/" + key.substring(4, 12))
                        .statusCode())
                .isEqualTo(204);
        assertRefused(key);
        assertThat(person.asks()
                        .delete(Api.BASE + "keys/" + key.substring(4, 12))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_key_that_has_ended_or_whose_owner_is_suspended_is_refused_even_for_what_is_public() {
        String ended = person.key(KeyScope.READ);
        SomePerson.runAsOwner(
                "update api_key set created_at = now() - interval '2 days', ends_at = now() - interval '1 day' where id = ?",
                ended.substring(4, 12));
        assertRefused(ended);

        SomePerson other = SomePerson.with(Role.READER);
        String key = other.key(KeyScope.READ);
        SomePerson.run("update person set state = 'SUSPENDED' where id = ?", other.id());
        assertRefused(key);
        assertRefused("nonsense");
        assertRefused(key.substring(0, 20));
    }

    @Test
    void that_a_key_is_used_is_noted_at_most_hourly() {
        String key = person.key(KeyScope.READ);
        SomePerson.withKey(key).get(Api.BASE + "me");
        SomePerson.run(
                "update api_key set last_used_at = now() - interval '59 minutes' where id = ?", key.substring(4, 12));
        SomePerson.withKey(key).get(Api.BASE + "me");
        assertThat(usedWithinTheMinute(key)).isZero();

        SomePerson.run(
                "update api_key set last_used_at = now() - interval '61 minutes' where id = ?", key.substring(4, 12));
        SomePerson.withKey(key).get(Api.BASE + "me");
        assertThat(usedWithinTheMinute(key)).isEqualTo(1);
    }

    @Test
    void every_fault_of_a_key_is_told_at_once() {
        Response refused = make("{\"name\":\" \",\"scopes\":[],\"agreements\":[\"nowhere\",\"*\"],\"days\":366}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<List<String>>path("errors.field"))
                .containsExactly("name", "scopes", "days", "agreements", "agreements");
    }

    @Test
    void only_whoever_looks_after_people_ends_the_keys_of_others() {
        String key = person.key(KeyScope.READ);
        SomePerson stranger = SomePerson.with(Role.EDITOR);
        SomePerson admin = SomePerson.with(Role.ADMIN);

        assertThat(stranger.asks()
                        .delete(Api.BASE + "keys/" + key.substring(4, 12))
                        .statusCode())
                .isEqualTo(404);
        assertThat(admin.asks()
                        .delete(Api.BASE + "keys/" + key.substring(4, 12))
                        .statusCode())
                .isEqualTo(204);
        assertRefused(key);
    }

    @Test
    void a_cookie_beside_a_key_is_not_looked_at() {
        String key = SomePerson.with(Role.READER).key(KeyScope.READ);

        assertThat(SomePerson.withKey(key)
                        .cookie("tracker", person.session())
                        .get(Api.BASE + "people")
                        .statusCode())
                .isEqualTo(403);
    }

    private static int usedWithinTheMinute(String key) {
        return SomePerson.run(
                "update api_key set last_used_at = last_used_at where id = ? and last_used_at > now() - interval '1 minute'",
                key.substring(4, 12));
    }

    private Response make(String body) {
        return person.asks().contentType(ContentType.JSON).body(body).post(Api.BASE + "keys");
    }

    private static void assertRefused(String key) {
        for (String address : new String[] {"me", "parties"}) {
            Response answer = SomePerson.withKey(key).get(Api.BASE + address);
            assertThat(answer.statusCode()).as(address).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
    }
}
