package org.clausetracker.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.clausetracker.account.PasswordRules.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> OWN = List.of("Gor Petrosyan", "gor@example.org");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "password1234",
                "Passw0rd1234",
                "qwertyuiop12",
                "123456789012",
                "aaaaaaaaaaaaaaaa",
                "abcdefghijklmnop",
                "unbelievable",
                "GorPetrosyan1",
                "gor@example.org"
            })
    void what_is_tried_first_is_refused(String password) {
        assertThat(PasswordRules.faultOf(password, OWN)).contains(Fault.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eleven purple herons waltz",
                "twelve quiet geese argue",
                "Գարնանը ծաղկում են ծիրանենիները",
                "весной цветут абрикосы",
                "x7Kp2mQ9vR4t"
            })
    void what_is_hard_to_guess_will_do(String password) {
        assertThat(PasswordRules.faultOf(password, OWN)).isEmpty();
    }

    @Test
    void twelve_characters_are_the_least_and_two_hundred_the_most() {
        assertThat(PasswordRules.faultOf("x7Kp2mQ9vR4", OWN)).contains(Fault.SHORT);
        assertThat(PasswordRules.faultOf("😀".repeat(11), OWN)).contains(Fault.SHORT);
        assertThat(PasswordRules.faultOf("x7Kp2mQ9vR4t".repeat(16) + "12345678", OWN))
                .isEqualTo(Optional.empty());
        assertThat(PasswordRules.faultOf("x7Kp2mQ9vR4t".repeat(16) + "123456789", OWN))
                .contains(Fault.LONG);
    }
}
