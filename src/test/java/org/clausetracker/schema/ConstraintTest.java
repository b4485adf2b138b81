package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class ConstraintTest {

    private static final String CHECK_VIOLATION = "23514";

    /** SQLSTATE by {@code pg_constraint.contype}; the triggers that check across tables answer as checks do. */
    private static final Map<String, String> VIOLATIONS =
            Map.of("p", "23505", "u", "23505", "f", "23503", "c", CHECK_VIOLATION, "t", CHECK_VIOLATION, "x", "23P01");

    private static final String NOT_NULL_VIOLATION = "23502";

    private static Connection owner;
    private static List<Constraint> constraints;

    @BeforeAll
    static void fill() throws SQLException {
        SchemaDatabase.migrateAnew();
        owner = SchemaDatabase.asOwner();
        owner.setAutoCommit(false);
        SchemaDatabase.fill(owner);
        constraints = Constraint.all(owner);
    }

    @AfterAll
    static void discard() throws SQLException {
        owner.rollback();
        owner.close();
    }

    static List<ConstraintCase> cases() {
        return ConstraintCase.all();
    }

    /** Of tables that hold rows, those of touched_clause being gone at the end of each edit, and not stamped by a trigger. */
    static List<String> notNullColumns() throws SQLException {
        return SchemaDatabase.rows(
                owner,
                """
                select c.relname || '.' || a.attname
                  from pg_class c join pg_attribute a on a.attrelid = c.oid
                 where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname !~ '_history$'
                   and a.attnum > 0 and not a.attisdropped and a.attnotnull and a.attgenerated = '' and a.attidentity = ''
                   and a.attname not in ('recorded_at', 'version') and c.relname <> 'touched_clause'
                 order by 1
                """);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_refused_by_the_constraint(ConstraintCase broken) throws SQLException {
        var before = owner.setSavepoint();
        try {
            prepare(broken);
            ServerErrorMessage refusal = refusal(broken.breaking());

            assertThat(refusal.getConstraint()).isEqualTo(broken.constraint());
            assertThat(refusal.getSQLState())
                    .isEqualTo(named(broken.constraint()).violation());
        } finally {
            owner.rollback(before);
        }
    }

    /** Shows that the case breaks nothing else, so that it would notice the loss of the constraint. */
    @ParameterizedTest
    @MethodSource("cases")
    void is_accepted_without_the_constraint(ConstraintCase broken) throws SQLException {
        var before = owner.setSavepoint();
        try {
            prepare(broken);
            SchemaDatabase.execute(owner, named(broken.constraint()).removal());
            SchemaDatabase.execute(owner, broken.breaking());
            SchemaDatabase.execute(owner, "set constraints all immediate");
        } finally {
            owner.rollback(before);
        }
    }

    @ParameterizedTest
    @MethodSource("notNullColumns")
    void refuses_null_in(String column) throws SQLException {
        String[] parts = column.split("\\.", 2);

        ServerErrorMessage refusal = refusal("update %s set %s = null".formatted(parts[0], parts[1]));

        assertThat(refusal.getSQLState()).isEqualTo(NOT_NULL_VIOLATION);
        assertThat(refusal.getTable()).isEqualTo(parts[0]);
        assertThat(refusal.getColumn()).isEqualTo(parts[1]);
    }

    @Test
    void every_named_constraint_of_a_current_table_has_a_case() {
        List<String> named = constraints.stream()
                .filter(constraint -> !constraint.table().endsWith("_history"))
                .map(Constraint::name)
                .toList();

        assertThat(cases().stream().map(ConstraintCase::constraint).distinct())
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void every_constraint_was_named_by_its_author() {
        assertThat(constraints)
                .filteredOn(constraint -> !constraint.name().startsWith(constraint.table() + "_")
                        || constraint.name().matches(".*_(pkey|fkey|excl|not_null|(check|key|fkey|excl)\\d+)"))
                .isEmpty();
    }

    private static void prepare(ConstraintCase broken) throws SQLException {
        for (String statement : broken.preparation()) {
            SchemaDatabase.execute(owner, statement);
        }
    }

    private static ServerErrorMessage refusal(String sql) throws SQLException {
        PSQLException refusal = SchemaDatabase.refusal(owner, sql);
        return Objects.requireNonNull(refusal.getServerErrorMessage(), refusal::toString);
    }

    private static Constraint named(String name) {
        return constraints.stream()
                .filter(constraint -> constraint.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No constraint is called " + name));
    }

    /** A constraint, or a trigger that answers as one (others keep history or what is derived, and those of SecondPersonTest have no one case), with its {@code pg_constraint.contype}. */
    private record Constraint(String name, String kind, String table) {

        static List<Constraint> all(Connection connection) throws SQLException {
            return SchemaDatabase.rows(
                            connection,
                            """
                            select k.conname, k.contype, k.conrelid::regclass from pg_constraint k
                             where k.connamespace = 'public'::regnamespace and k.conrelid <> 0 and k.contype <> 'n'
                               and k.conrelid <> 'flyway_schema_history'::regclass and k.conname not in ('edit_is_sealed', 'clause_current_revision')
                             union
                            select t.tgname, 't', t.tgrelid::regclass from pg_trigger t
                             where not t.tgisinternal
                               and t.tgfoid not in (select oid from pg_proc where proname like 'keep\\_superseded\\_%' or proname in (
                                 'note_written_rows', 'stamp_edit', 'stamp_import_run', 'mark_computed_clause', 'check_edit_is_sealed'))
                               and t.tgfoid::regproc::text !~ '^demand_(second_person|proposal|own_edit)'
                               and t.tgfoid::regproc::text !~ '^raise_revision_of_'
                            """)
                    .stream()
                    .map(row -> row.split("\\|", -1))
                    .map(columns -> new Constraint(columns[0], columns[1], columns[2]))
                    .toList();
        }

        String violation() {
            return Objects.requireNonNull(VIOLATIONS.get(kind), kind);
        }

        String removal() {
            return kind.equals("t")
                    ? "drop trigger %s on %s".formatted(name, table)
                    : "alter table %s drop constraint %s cascade".formatted(table, name);
        }
    }
}
