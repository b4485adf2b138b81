package org.clausetracker.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final Caller EDITOR_OF_A = session(Map.of("a", Set.of(Role.EDITOR)));
    private static final Caller ADMIN = session(Map.of("*", Set.of(Role.ADMIN)));

    @Test
    void a_role_in_one_agreement_is_none_in_another_or_everywhere() {
        assertThat(EDITOR_OF_A.may(Permission.EDIT, "a")).isTrue();
        assertThat(EDITOR_OF_A.may(Permission.EDIT, "b")).isFalse();
        assertThat(EDITOR_OF_A.mayEverywhere(Permission.EDIT)).isFalse();
        assertThat(EDITOR_OF_A.maySomewhere(Permission.EDIT)).isTrue();
        assertThat(EDITOR_OF_A.maySomewhere(Permission.DECIDE)).isFalse();
    }

    @Test
    void an_admin_decides_about_no_finding() {
        assertThat(ADMIN.may(Permission.STRUCTURE, "a")).isTrue();
        assertThat(ADMIN.mayEverywhere(Permission.MANAGE_PEOPLE)).isTrue();
        assertThat(ADMIN.may(Permission.DECIDE, "a")).isFalse();
        assertThat(ADMIN.may(Permission.EDIT, "a")).isFalse();
    }

    @Test
    void an_admin_of_one_agreement_looks_after_nobody() {
        Caller admin = session(Map.of("a", Set.of(Role.ADMIN)));

        assertThat(admin.maySomewhere(Permission.MANAGE_PEOPLE)).isFalse();
        assertThat(admin.maySomewhere(Permission.STRUCTURE)).isTrue();
    }

    @Test
    void several_roles_add_up() {
        Caller both = session(Map.of("a", Set.of(Role.READER), "*", Set.of(Role.REVIEWER)));

        assertThat(both.may(Permission.DECIDE, "a")).isTrue();
    }

    @Test
    void a_key_can_do_what_its_scopes_say_and_its_owner_may() {
        Caller key = key(EDITOR_OF_A.roles(), Set.of(KeyScope.WRITE, KeyScope.REVIEW), Set.of());

        assertThat(key.may(Permission.EDIT, "a")).isTrue();
        assertThat(key.may(Permission.DECIDE, "a")).isFalse();
        assertThat(key.may(Permission.READ_PRIVATE, "a")).isFalse();
        assertThat(key.maySomewhere(Permission.OWN_ACCOUNT)).isFalse();
        assertThat(key.maySomewhere(Permission.KNOW_ONESELF)).isTrue();
        assertThat(key.credential()).isEqualTo("KEY:7Yb2Kq9d");
    }

    @Test
    void a_key_for_one_agreement_is_good_for_nothing_else() {
        Caller key = key(Map.of("*", Set.of(Role.values())), Set.of(KeyScope.values()), Set.of("a"));

        assertThat(key.may(Permission.EDIT, "a")).isTrue();
        assertThat(key.may(Permission.EDIT, "b")).isFalse();
        assertThat(key.mayEverywhere(Permission.EDIT)).isFalse();
        assertThat(key.maySomewhere(Permission.MANAGE_PEOPLE)).isFalse();
    }

    @Test
    void a_key_for_an_agreement_in_which_its_owner_has_no_role_is_good_for_nothing() {
        Caller key = key(EDITOR_OF_A.roles(), Set.of(KeyScope.WRITE), Set.of("b"));

        assertThat(key.maySomewhere(Permission.EDIT)).isFalse();
    }

    @Test
    void nobody_may_anything() {
        for (Permission permission : Permission.values()) {
            assertThat(Caller.ANONYMOUS.may(permission, "a")).isFalse();
            assertThat(Caller.ANONYMOUS.maySomewhere(permission)).isFalse();
            assertThat(Caller.ANONYMOUS.mayEverywhere(permission)).isFalse();
        }
        assertThat(Caller.ANONYMOUS.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(Caller.ANONYMOUS.credential()).isNull();
        assertThat(EDITOR_OF_A.audience()).isEqualTo(Audience.PERSON);
        assertThat(EDITOR_OF_A.credential()).isEqualTo("SESSION");
    }

    @Test
    void a_network_names_no_address() {
        assertThat(Network.of(new byte[] {(byte) 192, 0, 2, 77}).text()).isEqualTo("192.0.2.0/24");
        assertThat(Network.of(new byte[] {32, 1, 13, (byte) 184, 0, 1, 0, 2, 0, 3, 0, 0, 0, 0, 0, 9})
                        .text())
                .isEqualTo("2001:db8:1:0:0:0:0:0/48");
    }

    private static Caller session(Map<String, Set<Role>> roles) {
        return new Caller("p-1", "Anna", "s", null, roles);
    }

    private static Caller key(Map<String, Set<Role>> roles, Set<KeyScope> scopes, Set<String> agreements) {
        return new Caller("p-1", "Anna", null, new KeyLimits("7Yb2Kq9d", scopes, agreements), roles);
    }
}
