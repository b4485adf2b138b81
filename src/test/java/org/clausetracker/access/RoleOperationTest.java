package org.clausetracker.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.junit.jupiter.api.Test;

/**
 * Who may do what, for every operation that the running application describes and everybody who may ask. Operations that come
 * later are looked at by what they say they need; a permission that comes later needs its row here.
 */
@QuarkusTest
class RoleOperationTest {

    private static final Set<Role> NOBODY = EnumSet.noneOf(Role.class);
    private static final Set<Role> ALL = EnumSet.allOf(Role.class);

    /** The table of the design, typed here once more: the code must say the same. */
    private static final Map<Permission, Set<Role>> BY_ROLE = new EnumMap<>(Map.ofEntries(
            Map.entry(Permission.KNOW_ONESELF, ALL),
            Map.entry(Permission.OWN_ACCOUNT, ALL),
            Map.entry(Permission.READ_PRIVATE, ALL),
            Map.entry(Permission.EXPORT, ALL),
            Map.entry(Permission.EDIT, EnumSet.of(Role.EDITOR, Role.REVIEWER)),
            Map.entry(Permission.DECIDE, EnumSet.of(Role.REVIEWER)),
            Map.entry(Permission.STRUCTURE, EnumSet.of(Role.EDITOR, Role.REVIEWER, Role.ADMIN)),
            Map.entry(Permission.CONFIGURE, EnumSet.of(Role.ADMIN)),
            Map.entry(Permission.IMPORT_ACCEPTED, EnumSet.of(Role.ADMIN)),
            Map.entry(Permission.AUDIT, EnumSet.of(Role.ADMIN)),
            Map.entry(Permission.MANAGE_PEOPLE, EnumSet.of(Role.ADMIN))));

    /** What a key may, whose owner has all roles. */
    private static final Map<Permission, Set<KeyScope>> BY_SCOPE = new EnumMap<>(Map.ofEntries(
            Map.entry(Permission.KNOW_ONESELF, EnumSet.allOf(KeyScope.class)),
            Map.entry(Permission.OWN_ACCOUNT, EnumSet.noneOf(KeyScope.class)),
            Map.entry(Permission.READ_PRIVATE, EnumSet.of(KeyScope.READ)),
            Map.entry(Permission.EXPORT, EnumSet.of(KeyScope.EXPORT)),
            Map.entry(Permission.EDIT, EnumSet.of(KeyScope.WRITE)),
            Map.entry(Permission.DECIDE, EnumSet.of(KeyScope.REVIEW)),
            Map.entry(Permission.STRUCTURE, EnumSet.of(KeyScope.WRITE)),
            Map.entry(Permission.CONFIGURE, EnumSet.of(KeyScope.ADMIN)),
            Map.entry(Permission.IMPORT_ACCEPTED, EnumSet.of(KeyScope.ADMIN)),
            Map.entry(Permission.AUDIT, EnumSet.of(KeyScope.ADMIN)),
            Map.entry(Permission.MANAGE_PEOPLE, EnumSet.of(KeyScope.ADMIN))));

    /** Those that a role in one agreement does not give. */
    private static final Set<Permission> OF_THE_INSTANCE =
            EnumSet.of(Permission.MANAGE_PEOPLE, Permission.IMPORT_ACCEPTED);

    private record Operation(String method, String path, String needs) {}

    private record Asker(String name, Supplier<Map<String, String>> headers, Predicate<Permission> may) {}

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource
    URI address;

    @Test
    void every_permission_has_its_row() {
        assertThat(BY_ROLE.keySet()).containsExactlyInAnyOrder(Permission.values());
        assertThat(BY_SCOPE.keySet()).containsExactlyInAnyOrder(Permission.values());
    }

    @Test
    void each_operation_lets_in_whom_the_table_lets_in_and_nobody_else() {
        Map<String, String> wrong = new LinkedHashMap<>();
        List<Operation> operations = operations();
        List<Asker> askers = askers();
        int cells = 0;
        for (Operation operation : operations) {
            for (Asker asker : askers) {
                String fault = faultOf(operation, asker);
                if (!fault.isEmpty()) {
                    wrong.put(asker.name + ": " + operation.method + " " + operation.path, fault);
                }
                cells++;
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(operations.stream().filter(one -> !one.needs.isEmpty())).hasSizeGreaterThanOrEqualTo(14);
        assertThat(cells).isEqualTo(operations.size() * (1 + 1 + 4 + 3 + 5));
    }

    private String faultOf(Operation operation, Asker asker) {
        HttpResponse<String> answer = answer(operation, asker.headers.get());
        int status = answer.statusCode();
        if (operation.needs.isEmpty() || asker.may.test(Permission.valueOf(operation.needs))) {
            return status == 401 || status == 403 || status >= 500 ? "is answered " + status : "";
        }
        String type = Api.read(answer.body()).path("type").asText();
        if (asker.name.equals("nobody")) {
            boolean right = status == 401
                    && "/problems/unauthorized".equals(type)
                    && answer.headers().firstValue("WWW-Authenticate").equals(Optional.of("Bearer"));
            return right ? "" : "is answered " + status + " " + type;
        }
        return status == 403 && "/problems/forbidden".equals(type) ? "" : "is answered " + status + " " + type;
    }

    private HttpResponse<String> answer(Operation operation, Map<String, String> headers) {
        boolean hasBody = Set.of("POST", "PUT", "PATCH").contains(operation.method);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        address.resolve(operation.path.replaceAll("\\{[^}]*}", "nowhere")))
                .method(operation.method, hasBody ? BodyPublishers.ofString("{}") : BodyPublishers.noBody());
        if (hasBody) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(operation.toString(), e);
        }
    }

    private static Map<String, String> inANewSession(SomePerson person) {
        return Map.of("Cookie", "tracker=" + person.session(), "Sec-Fetch-Site", "same-origin");
    }

    private static List<Asker> askers() {
        List<Asker> askers = new ArrayList<>();
        askers.add(new Asker("nobody", Map::of, permission -> false));
        SomePerson newcomer = SomePerson.with();
        askers.add(new Asker("somebody without a role", () -> inANewSession(newcomer), permission -> Set.of(
                        Permission.KNOW_ONESELF, Permission.OWN_ACCOUNT)
                .contains(permission)));
        for (Role role : Role.values()) {
            SomePerson person = SomePerson.with(role);
            askers.add(new Asker(role.name(), () -> inANewSession(person), permission -> roles(permission)
                    .contains(role)));
        }
        for (Role role : EnumSet.of(Role.EDITOR, Role.REVIEWER, Role.ADMIN)) {
            SomePerson person = SomePerson.in("nk-ceasefire-2020-11-10", role);
            askers.add(new Asker(
                    role + " of one agreement",
                    () -> inANewSession(person),
                    permission -> roles(permission).contains(role) && !OF_THE_INSTANCE.contains(permission)));
        }
        SomePerson everything = SomePerson.with(Role.values());
        for (KeyScope scope : KeyScope.values()) {
            String key = everything.key(scope);
            askers.add(new Asker(
                    "a key for " + scope,
                    () -> Map.of("Authorization", "Bearer " + key),
                    permission ->
                            Objects.requireNonNull(BY_SCOPE.get(permission)).contains(scope)));
        }
        return askers;
    }

    private static Set<Role> roles(Permission permission) {
        return BY_ROLE.getOrDefault(permission, NOBODY);
    }

    private static List<Operation> operations() {
        JsonNode document = Api.read(Api.ask("/q/openapi?format=json").asString());
        List<Operation> operations = new ArrayList<>();
        document.get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> operations.add(new Operation(
                        method.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        method.getValue().path("x-needs").asText()))));
        return operations;
    }
}
