package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.finding.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is independent is decided in Java and in SQL, and the same in both. */
class StandingTest {

    private static final List<String> PARTIES = List.of("a", "b", "c");

    private static Connection owner;

    @BeforeAll
    static void migrate() throws SQLException {
        SchemaDatabase.migrateAnew();
        owner = SchemaDatabase.asOwner();
    }

    @AfterAll
    static void close() throws SQLException {
        owner.close();
    }

    @ParameterizedTest
    @CsvSource({
        "MONITOR,   un, ,  INDEPENDENT, speaks for nobody concerned",
        "OUTSIDER,  un, c, INDEPENDENT, a side that is not concerned",
        "MONITOR,   a,  ,  PARTY,       owes it itself",
        "OUTSIDER,  un, a, PARTY,       speaks for the obligor",
        "OUTSIDER,  b,  ,  PARTY,       is owed it itself",
        "MONITOR,   un, b, PARTY,       speaks for the beneficiary",
        "OUTSIDER,  un, s, PARTY,       speaks for a signatory",
        "MONITOR,   s,  ,  INDEPENDENT, a monitor that signed and has no side",
        "PARTY,     un, ,  PARTY,       as typed",
        "GUARANTOR, a,  a, GUARANTOR,   as typed"
    })
    void independence_is_derived_from_who_speaks(
            ReporterRole role, String reporter, @Nullable String side, Standing expected, String why) {
        assertThat(Standing.of(role, reporter, side, List.of("a"), List.of("b"), List.of("s")))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void java_and_sql_agree_on_every_combination() throws SQLException {
        try (PreparedStatement question = owner.prepareStatement("select standing_of_report(?, 'a', ?, ?, ?, ?)")) {
            for (ReporterRole role : ReporterRole.values()) {
                for (String side : new @Nullable String[] {null, "a", "b", "c"}) {
                    for (List<String> obligors : subsets()) {
                        for (List<String> beneficiaries : subsets()) {
                            for (List<String> signatories : subsets()) {
                                question.setString(1, role.name());
                                question.setString(2, side);
                                question.setArray(3, array(obligors));
                                question.setArray(4, array(beneficiaries));
                                question.setArray(5, array(signatories));
                                try (ResultSet row = question.executeQuery()) {
                                    row.next();
                                    assertThat(row.getString(1))
                                            .as(
                                                    "%s, side %s, owed by %s to %s, signed by %s",
                                                    role, side, obligors, beneficiaries, signatories)
                                            .isEqualTo(
                                                    Standing.of(role, "a", side, obligors, beneficiaries, signatories)
                                                            .name());
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private static Array array(List<String> values) throws SQLException {
        return owner.createArrayOf("text", values.toArray());
    }

    private static List<List<String>> subsets() {
        return Stream.of(0, 1, 2, 3, 4, 5, 6, 7)
                .map(bits -> PARTIES.stream()
                        .filter(party -> (Objects.requireNonNull(bits) >> PARTIES.indexOf(party) & 1) == 1)
                        .toList())
                .toList();
    }
}
