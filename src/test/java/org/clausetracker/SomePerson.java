package org.clausetracker;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.clausetracker.access.KeyScope;
import org.clausetracker.access.Role;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Somebody who has logged in to the running application.
 *
 * @param id of the person
 * @param email by which the person could log in, but for a password
 */
public record SomePerson(String id, String email) {

    /** The name of everybody who is made here. */
    public static final String NAME = "Anna Example";

    private static final Map<String, Connection> CONNECTIONS = new HashMap<>();
    private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

    /** Somebody with these roles everywhere. */
    public static SomePerson with(Role... roles) {
        return in("*", roles);
    }

    /** Somebody with these roles in one agreement. */
    public static SomePerson in(String scope, Role... roles) {
        String random = UUID.randomUUID().toString().replace("-", "");
        StringBuilder id = new StringBuilder("p-");
        for (int i = 0; i < 26; i++) {
            id.append(CROCKFORD.charAt(Character.digit(random.charAt(i), 16)));
        }
        return named(id.toString(), random + "@example.org", scope, roles);
    }

    /** The same under a name that is always the same, made when it is not there. */
    public static SomePerson named(String id, String email, String scope, Role... roles) {
        run(
                "insert into person (id, name, email, kind, state) values (?, ?, ?, 'HUMAN', 'ACTIVE') on conflict do nothing",
                id,
                NAME,
                email);
        for (Role role : roles) {
            run(
                    "insert into membership (person_id, scope, role) values (?, ?, ?) on conflict do nothing",
                    id,
                    scope,
                    role.name());
        }
        return new SomePerson(id, email);
    }

    /** Begins a session and answers its secret. */
    public String session() {
        String secret = UUID.randomUUID().toString();
        run(
                "insert into session (id, sha256, person_id, agent, network) values (?, ?, ?, 'Test', '127.0.0.0/24')",
                UUID.randomUUID().toString(),
                DigestUtils.sha256(secret.getBytes(StandardCharsets.UTF_8)),
                id);
        return secret;
    }

    /** A request of a page of this service, in a new session. */
    public RequestSpecification asks() {
        return asks(session());
    }

    /** The same in a session that there is. */
    public static RequestSpecification asks(String session) {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .cookie("tracker", session)
                .header("Sec-Fetch-Site", "same-origin");
    }

    /** A new key. */
    public String key(KeyScope... scopes) {
        List<String> names = Arrays.stream(scopes).map(Enum::name).toList();
        return asks().contentType(ContentType.JSON)
                .body("{\"name\":\"Test\",\"scopes\":["
                        + names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(",")) + "]}")
                .post(Api.BASE + "keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    /** A request with a key. */
    public static RequestSpecification withKey(String key) {
        return given().urlEncodingEnabled(false).header("Authorization", "Bearer " + key);
    }

    /** Changes rows behind the back of the application, with its rights. */
    public static int run(String sql, Object... values) {
        return runAs("quarkus.datasource", sql, values);
    }

    /** The same with the rights of the owner of the schema. */
    public static int runAsOwner(String sql, Object... values) {
        return runAs("quarkus.flyway", sql, values);
    }

    private static int runAs(String role, String sql, Object... values) {
        try (PreparedStatement statement = connection(role).prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** One that is kept by role: a new one takes longer than what is done with it. */
    private static Connection connection(String role) throws SQLException {
        synchronized (CONNECTIONS) {
            Connection kept = CONNECTIONS.get(role);
            if (kept == null || !kept.isValid(1)) {
                kept = DriverManager.getConnection(
                        configured("quarkus.datasource.jdbc.url"),
                        configured(role + ".username"),
                        configured(role + ".password"));
                CONNECTIONS.put(role, kept);
            }
            return kept;
        }
    }

    private static String configured(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
