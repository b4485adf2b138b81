package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import org.clausetracker.journal.EditByHand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.ServerErrorMessage;

/** The database itself holds decisions about findings to a second person, whatever the application does. */
class SecondPersonTest {

    private static final String ANNA = "p-0000000000000000000000000a";
    private static final String BORIS = "p-0000000000000000000000000b";
    private static final String CLARA = "p-0000000000000000000000000c";

    private static final String CORRECT_A_COMMA = "update finding set rationale = 'Read, again.' where id = 'N1'";
    private static final String SAY_ACCEPTED = "update finding set review_state = 'ACCEPTED' where id = 'N1'";
    private static final String SAY_REJECTED = "update finding set review_state = 'REJECTED' where id = 'N1'";
    private static final String SAY_PROPOSED = "update finding set review_state = 'PROPOSED' where id = 'N1'";

    private static final String PROPOSE =
            """
            insert into proposal (id, edit_id, record_type, record_id, agreement_id, action, base_version, content, reason)
            values ('01890000-0000-7000-8000-0000000000aa', current_setting('tracker.edit')::uuid, 'finding', 'N1', 'zenda-peace',
              'CORRECT', 2, '{}', 'A comma.')""";

    private static final String PROPOSE_OF_CLAUSE =
            """
            insert into proposal (id, edit_id, record_type, record_id, agreement_id, action, base_version, content, reason)
            values ('01890000-0000-7000-8000-0000000000bb', current_setting('tracker.edit')::uuid, 'clause', 'zenda-peace/1',
              'zenda-peace', 'CORRECT', 1, '{}', 'A word.')""";

    private Connection application;

    @BeforeAll
    static void migrate() {
        SchemaDatabase.migrateAnew();
    }

    @BeforeEach
    void fill() throws SQLException {
        application = SchemaDatabase.asApplication();
        application.setAutoCommit(false);
        SchemaDatabase.fill(application);
        SchemaDatabase.execute(
                application,
                """
                insert into person (id, name, kind, state) values
                  ('%s', 'Anna', 'HUMAN', 'ACTIVE'), ('%s', 'Boris', 'HUMAN', 'ACTIVE'), ('%s', 'Clara', 'HUMAN', 'ACTIVE')"""
                        .formatted(ANNA, BORIS, CLARA));
        write(ANNA, enter("N1", "PROPOSED"));
    }

    @AfterEach
    void discard() throws SQLException {
        application.rollback();
        application.close();
    }

    @Test
    void a_new_finding_waits() throws SQLException {
        assertThat(refusal(ANNA, enter("N2", "ACCEPTED")))
                .isEqualTo("finding N2 is new, and nobody can have decided about it yet");
    }

    @Test
    void a_state_changes_by_a_decision_alone() throws SQLException {
        assertThat(refusal(BORIS, SAY_ACCEPTED)).isEqualTo("finding N1 changes its state without a decision");
        assertThat(refusal(BORIS, decide("REJECTED", 1) + SAY_ACCEPTED))
                .isEqualTo("finding N1 has another state than was decided");
        assertThat(refusal(BORIS, decide("ACCEPTED", 2) + SAY_ACCEPTED))
                .isEqualTo("finding N1 has another version than the one that was decided on");
        assertThat(refusal(BORIS, decide("ACCEPTED", 1) + CORRECT_A_COMMA))
                .isEqualTo("finding N1 is corrected and decided in one edit");

        write(BORIS, decide("ACCEPTED", 1) + SAY_ACCEPTED);

        assertThat(state()).isEqualTo("ACCEPTED");
    }

    @Test
    void nobody_decides_what_they_wrote() throws SQLException {
        assertThat(refusal(ANNA, decide("ACCEPTED", 1) + SAY_ACCEPTED))
                .isEqualTo("finding N1 is decided by one of its authors");
        assertThat(refusal(ANNA, decide("REJECTED", 1) + SAY_REJECTED))
                .isEqualTo("finding N1 is decided by one of its authors");
        assertThat(refusal(ANNA, alone("ACCEPTED", 1) + SAY_ACCEPTED))
                .isEqualTo("finding N1 is decided by one of its authors");
    }

    @Test
    void whoever_wrote_first_is_an_author_although_another_corrected_a_comma() throws SQLException {
        write(BORIS, CORRECT_A_COMMA);

        assertThat(refusal(ANNA, decide("ACCEPTED", 2) + SAY_ACCEPTED))
                .isEqualTo("finding N1 is decided by one of its authors");
        assertThat(refusal(BORIS, decide("ACCEPTED", 2) + SAY_ACCEPTED))
                .isEqualTo("finding N1 is decided by one of its authors");
        write(CLARA, decide("ACCEPTED", 2) + SAY_ACCEPTED);
        assertThat(state()).isEqualTo("ACCEPTED");
    }

    @Test
    void whoever_said_whom_it_is_about_is_an_author() throws SQLException {
        write(
                BORIS,
                "insert into finding_about (agreement_id, finding_id, party_id, ordinal) values ('zenda-peace', 'N1', 'graustark', 1)");

        assertThat(refusal(BORIS, decide("ACCEPTED", 1) + SAY_ACCEPTED))
                .isEqualTo("finding N1 is decided by one of its authors");
    }

    @Test
    void what_was_rejected_is_reopened_and_what_was_accepted_is_not() throws SQLException {
        write(BORIS, decide("REJECTED", 1) + SAY_REJECTED);
        write(ANNA, decide("REOPENED", 2) + SAY_PROPOSED);
        assertThat(refusal(ANNA, decide("ACCEPTED", 3) + SAY_ACCEPTED))
                .isEqualTo("finding N1 is decided by one of its authors");
        write(BORIS, decide("ACCEPTED", 3) + SAY_ACCEPTED);

        assertThat(refusal(CLARA, decide("REOPENED", 4) + SAY_PROPOSED))
                .isEqualTo("finding N1 was not rejected, so it is not reopened");
    }

    @Test
    void whoever_revises_a_decision_is_held_to_the_same_authors() throws SQLException {
        write(BORIS, decide("ACCEPTED", 1) + SAY_ACCEPTED);

        assertThat(refusal(ANNA, decide("REJECTED", 2) + SAY_REJECTED))
                .isEqualTo("finding N1 is decided by one of its authors");
        write(BORIS, decide("REJECTED", 2) + SAY_REJECTED);
        assertThat(state()).isEqualTo("REJECTED");
    }

    @Test
    void what_was_accepted_is_corrected_by_a_proposal_that_its_author_does_not_accept() throws SQLException {
        write(BORIS, decide("ACCEPTED", 1) + SAY_ACCEPTED);
        assertThat(refusal(ANNA, CORRECT_A_COMMA))
                .isEqualTo("finding N1 was accepted, so a correction of it is proposed first");
        assertThat(refusal(CLARA, decide("ACCEPTED", 2) + CORRECT_A_COMMA))
                .isEqualTo("finding N1 changes otherwise than its proposal");
        assertThat(refusal(
                        CLARA,
                        "insert into finding_about (agreement_id, finding_id, party_id, ordinal)"
                                + " values ('zenda-peace', 'N1', 'graustark', 1)"))
                .isEqualTo("finding N1 was accepted, so whom it is about is corrected by a proposal");
        write(BORIS, PROPOSE);

        assertThat(refusal(BORIS, carryOut() + CORRECT_A_COMMA))
                .isEqualTo("finding N1 is decided by one of its authors");
        write(ANNA, carryOut() + CORRECT_A_COMMA);
        assertThat(SchemaDatabase.rows(application, "select rationale, review_state from finding where id = 'N1'"))
                .containsExactly("Read, again.|ACCEPTED");
    }

    @Test
    void an_import_brings_decisions_and_changes_none_that_was_made_here() throws SQLException {
        write("import", "IMPORT", enter("N2", "ACCEPTED"));
        write("import", "IMPORT", "update finding set review_state = 'REJECTED' where id = 'N2'");
        write(BORIS, decide("ACCEPTED", 1) + SAY_ACCEPTED);

        assertThat(refusal("finding_second_person", "import", "IMPORT", SAY_REJECTED))
                .isEqualTo("finding N1 was decided here, which no import changes");
        assertThat(refusal("finding_second_person", ANNA, "IMPORT", enter("N3", "ACCEPTED")))
                .isEqualTo("finding N3 is new, and nobody can have decided about it yet");
    }

    @Test
    void one_who_works_alone_decides_once_the_database_knows_it() throws SQLException {
        write(
                "operator",
                "CONFIGURE",
                "insert into instance_setting (edit_id, name, value)"
                        + " values (current_setting('tracker.edit')::uuid, 'review.single-person', 'true')");

        assertThat(refusal(ANNA, decide("ACCEPTED", 1) + SAY_ACCEPTED))
                .isEqualTo("finding N1 is decided by one of its authors");
        write(ANNA, alone("ACCEPTED", 1) + SAY_ACCEPTED);
        assertThat(state()).isEqualTo("ACCEPTED");
    }

    @Test
    void nobody_decides_about_their_own_proposal_or_takes_back_another_s() throws SQLException {
        write(ANNA, PROPOSE_OF_CLAUSE);

        assertThat(refusal("proposal_second_person", ANNA, end("ACCEPTED"))).endsWith("is decided by its author");
        assertThat(refusal("proposal_second_person", ANNA, end("REJECTED"))).endsWith("is decided by its author");
        assertThat(refusal("proposal_second_person", BORIS, end("WITHDRAWN")))
                .endsWith("is taken back by somebody else than its author");
        write(ANNA, end("WITHDRAWN"));
    }

    @Test
    void a_proposal_has_the_author_of_its_edit() throws SQLException {
        String forged = PROPOSE_OF_CLAUSE.replace(
                "current_setting('tracker.edit')::uuid", "(select f.edit_id from finding f where f.id = 'N1')");
        begin(BORIS, "CORRECT");

        assertThat(SchemaDatabase.refusal(application, forged).getMessage()).contains("a proposal under another edit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update clause set heading = 'Peace' where agreement_id = 'zenda-peace' and label = '1'",
                "update wording set text = 'No fire.' where agreement_id = 'zenda-peace' and ordinal = 1",
                "delete from clause_topic where agreement_id = 'zenda-peace'",
                "update commitment set summary = 'All hold fire.' where id = 'zenda-peace/1.a'",
                "delete from commitment_obligor where commitment_id = 'zenda-peace/1.a' and party_id = 'graustark'",
                "update deadline set due = '2020-12-24' where commitment_id = 'zenda-peace/2.a'"
            })
    void where_the_policy_says_all_a_clause_or_commitment_is_corrected_by_a_proposal(String correction)
            throws SQLException {
        String all = "update agreement_policy set four_eyes = 'ALL' where agreement_id = 'zenda-peace'";
        var before = application.setSavepoint();
        write(ANNA, correction);
        application.rollback(before);
        write(ANNA, "CONFIGURE", all);

        assertThat(refusal("record_second_person", ANNA, correction))
                .contains(" zenda-peace/", " is corrected by a proposal that somebody else accepts");
        assertThat(refusal("record_second_person", BORIS, correction)).contains(" zenda-peace/");
    }

    @Test
    void where_the_policy_says_all_what_another_accepts_is_carried_out() throws SQLException {
        String correction = "update wording set text = 'No fire.' where agreement_id = 'zenda-peace' and ordinal = 1;";
        write(ANNA, "CONFIGURE", "update agreement_policy set four_eyes = 'ALL' where agreement_id = 'zenda-peace'");
        write(ANNA, PROPOSE_OF_CLAUSE);

        assertThat(refusal("proposal_second_person", ANNA, end("ACCEPTED") + correction))
                .endsWith("is decided by its author");
        write(BORIS, end("ACCEPTED") + correction);
        write(ANNA, "update clause set ordinal = 9 where agreement_id = 'zenda-peace' and label = '1'");
        assertThat(SchemaDatabase.rows(application, "select text from wording where ordinal = 1"))
                .contains("No fire.");
    }

    @Test
    void a_statement_that_an_accepted_finding_reads_is_corrected_by_a_proposal() throws SQLException {
        String correction = "update statement set note = 'Printed late.' where id = 'S2'";
        write(ANNA, correction);
        write(BORIS, decide("ACCEPTED", 1) + SAY_ACCEPTED);

        assertThat(refusal("record_second_person", ANNA, "update statement set note = null where id = 'S2'"))
                .isEqualTo("statement S2 is corrected by a proposal that somebody else accepts");
    }

    @Test
    void decisions_and_proposals_are_never_changed() throws SQLException {
        for (String table : new String[] {
            "proposal", "proposal_decision", "review", "review_assignment", "review_comment", "instance_setting"
        }) {
            assertThat(SchemaDatabase.refusal(application, "delete from " + table)
                            .getSQLState())
                    .as(table)
                    .isEqualTo("42501");
            assertThat(SchemaDatabase.refusal(application, "update %s set edit_id = edit_id".formatted(table))
                            .getSQLState())
                    .as(table)
                    .isEqualTo("42501");
        }
    }

    private static String enter(String id, String state) {
        return """
               insert into finding (id, statement_id, agreement_id, clause_label, kind, alternatives, reporter_id, reporter_role,
                 source_grade, item_grade, fit, quotation, quotation_start, quotation_end, ongoing, review_state)
               values ('%s', 'S2', 'zenda-peace', '1', 'DENIAL', '{}', 'graustark', 'PARTY', 'F', 6, 'ARGUABLE', 'denies', 10, 16,
                 false, '%s');"""
                .formatted(id, state);
    }

    private static String end(String state) {
        return """
               insert into proposal_decision (proposal_id, edit_id, state, comment)
               values ('01890000-0000-7000-8000-0000000000bb', current_setting('tracker.edit')::uuid, '%s', 'Read.');"""
                .formatted(state);
    }

    private static String decide(String decision, int version) {
        return review(decision, version, false, "null");
    }

    private static String alone(String decision, int version) {
        return review(decision, version, true, "null");
    }

    private static String carryOut() {
        return review("ACCEPTED", 2, false, "'01890000-0000-7000-8000-0000000000aa'");
    }

    private static String review(String decision, int version, boolean alone, String proposal) {
        return """
               insert into review (finding_id, edit_id, finding_version, decision, comment, alone, proposal_id)
               values ('N1', current_setting('tracker.edit')::uuid, %d, '%s', 'Read.', %b, %s);"""
                .formatted(version, decision, alone, proposal);
    }

    private String state() throws SQLException {
        return SchemaDatabase.rows(application, "select review_state from finding where id = 'N1'")
                .get(0);
    }

    private void write(String person, String sql) throws SQLException {
        write(person, "CORRECT", sql);
    }

    private void write(String person, String kind, String sql) throws SQLException {
        begin(person, kind);
        SchemaDatabase.execute(application, sql);
        EditByHand.seal(application);
    }

    private String refusal(String person, String sql) throws SQLException {
        return refusal("finding_second_person", person, "CORRECT", sql);
    }

    private String refusal(String constraint, String person, String sql) throws SQLException {
        return refusal(constraint, person, "CORRECT", sql);
    }

    private String refusal(String constraint, String person, String kind, String sql) throws SQLException {
        var before = application.setSavepoint();
        begin(person, kind);
        ServerErrorMessage refusal =
                Objects.requireNonNull(SchemaDatabase.refusal(application, sql).getServerErrorMessage());
        application.rollback(before);
        assertThat(refusal.getConstraint()).isEqualTo(constraint);
        assertThat(refusal.getSQLState()).isEqualTo("23514");
        return Objects.requireNonNull(refusal.getMessage());
    }

    private void begin(String person, String kind) throws SQLException {
        try (PreparedStatement begin = application.prepareStatement(
                """
                with begun as (
                  insert into edit (id, actor_id, via, kind, reason) values (gen_random_uuid(), ?, 'API', ?, 'A test.') returning id)
                select set_config('tracker.edit', id::text, true) from begun""")) {
            begin.setString(1, person);
            begin.setString(2, kind);
            begin.execute();
        }
    }
}
