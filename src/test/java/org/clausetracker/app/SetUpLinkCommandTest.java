package org.clausetracker.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SetUpLinkCommandTest {

    @Test
    void whoever_runs_the_service_becomes_admin_although_there_is_one() {
        SomePerson admin = SomePerson.with(Role.ADMIN);
        String link = printed().lines().findFirst().orElseThrow().replaceFirst("^http://[^/]+", "");

        assertThat(link).matches("/setup/[A-Za-z0-9_-]{43}");
        given().get(link).then().statusCode(200);
        String session = given().redirects()
                .follow(false)
                .formParam("name", SomePerson.NAME)
                .formParam("email", admin.email())
                .formParam("password", "eleven purple herons waltz")
                .post(link)
                .then()
                .statusCode(303)
                .extract()
                .cookie("tracker");
        assertThat(SomePerson.asks(session).get("/api/v1/me").<String>path("id"))
                .isEqualTo(admin.id());
        assertThat(SomePerson.asks(session).get("/api/v1/people").statusCode()).isEqualTo(200);
        given().get(link).then().statusCode(404);
    }

    private static String printed() {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(SetUpLinkCommand.run()).isZero();
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
