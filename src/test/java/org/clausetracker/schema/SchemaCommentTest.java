package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchemaCommentTest {

    /** Each with its history and the view over both. */
    private static final List<String> KEPT_TABLES = List.of(
            "agreement",
            "agreement_name",
            "agreement_party",
            "agreement_policy",
            "agreement_relation",
            "citation",
            "clause",
            "clause_topic",
            "codebook_entry",
            "commitment",
            "commitment_beneficiary",
            "commitment_obligor",
            "commitment_term",
            "coverage_note",
            "deadline",
            "finding",
            "finding_about",
            "office",
            "party",
            "party_alias",
            "rule_configuration",
            "source",
            "statement",
            "suspension",
            "wording");

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

    @Test
    void the_schema_has_these_tables_and_views() throws SQLException {
        List<String> expected = new ArrayList<>(List.of(
                "import_run",
                "import_warning",
                "import_attempt",
                "import_attempt_note",
                "import_attempt_records",
                "import_attempt_headline",
                "clause_status",
                "clause_current",
                "search_document",
                "finding_month",
                "finding_of_party",
                "person",
                "edit",
                "edit_row",
                "feed_head",
                "change",
                "change_told",
                "touched_clause",
                "consequence",
                "revision",
                "reference_file",
                "translated_name",
                "translation",
                "place",
                "place_name",
                "place_usage",
                "place_mention",
                "ambiguous_spelling",
                "synonym_group",
                "synonym",
                "search_form",
                "credential",
                "membership",
                "session",
                "invitation",
                "api_key",
                "login_attempt",
                "idempotency_key",
                "proposal",
                "proposal_decision",
                "review",
                "review_assignment",
                "review_comment",
                "instance_setting"));
        for (String table : KEPT_TABLES) {
            expected.addAll(List.of(table, table + "_history", table + "_recorded"));
        }

        assertThat(relations("r", "v", "m", "p", "f")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_table_view_and_sequence_has_a_comment() throws SQLException {
        assertThat(
                        SchemaDatabase.rows(
                                owner,
                                """
                        select c.relname from pg_class c
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p', 'f', 'S')
                           and c.relname <> 'flyway_schema_history'
                           and coalesce(obj_description(c.oid, 'pg_class'), '') !~ '\\S'
                        """))
                .isEmpty();
    }

    @Test
    void every_column_has_a_comment() throws SQLException {
        assertThat(
                        SchemaDatabase.rows(
                                owner,
                                """
                        select c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p', 'f')
                           and c.relname <> 'flyway_schema_history' and a.attnum > 0 and not a.attisdropped
                           and coalesce(col_description(c.oid, a.attnum), '') !~ '\\S'
                        """))
                .isEmpty();
    }

    @Test
    void every_function_has_a_comment() throws SQLException {
        assertThat(functions("p.proname not like 'keep\\_superseded\\_%'"))
                .containsExactlyInAnyOrder(
                        "authors_of_finding",
                        "brings_decisions",
                        "check_quotation_of_finding",
                        "check_quotations_of_statement",
                        "commitment_in_force",
                        "check_edit_is_sealed",
                        "consequences",
                        "count_findings_by_difference",
                        "demand_own_edit",
                        "demand_proposal",
                        "demand_proposal_of_statement",
                        "demand_proposal_of_structure",
                        "demand_second_person",
                        "demand_second_person_of_new",
                        "demand_second_person_of_parties",
                        "demand_second_person_of_proposal",
                        "edit_of_owner",
                        "four_eyes_of",
                        "is_read_by_accepted",
                        "is_single_person_mode",
                        "forget_answers_that_name",
                        "mark_computed_clause",
                        "note_written_rows",
                        "open_edit",
                        "order_findings_of_parties",
                        "raise_revision_of_clause",
                        "rows_of_edit",
                        "seal_edit",
                        "settle_edit",
                        "stamp_edit",
                        "stamp_import_run",
                        "tell_changes_of_statuses",
                        "imprecise_date_range",
                        "keep_history_of",
                        "keep_last_admin",
                        "refresh_clause_documents",
                        "refresh_finding_documents",
                        "refresh_finding_months",
                        "refresh_statement_documents",
                        "standing_of_finding",
                        "standing_of_report",
                        "refresh_search_forms",
                        "search_alternatives",
                        "search_both",
                        "search_candidates",
                        "search_concepts",
                        "search_configuration",
                        "search_either",
                        "search_exactly",
                        "search_fold",
                        "search_forms",
                        "search_grouped",
                        "search_has_finding",
                        "search_is_small",
                        "search_joined",
                        "search_label",
                        "search_language",
                        "search_month",
                        "search_name",
                        "search_passes",
                        "search_phrase",
                        "search_question",
                        "search_rank",
                        "search_spellings",
                        "search_stems",
                        "search_terms",
                        "search_text",
                        "search_widths",
                        "search_words",
                        "raise_revision_of_all",
                        "raise_revisions");
        assertThat(functions("p.proname like 'keep\\_superseded\\_%'"))
                .containsExactlyInAnyOrderElementsOf(KEPT_TABLES.stream()
                        .map(table -> "keep_superseded_" + table)
                        .toList());
        assertThat(functions("coalesce(obj_description(p.oid, 'pg_proc'), '') !~ '\\S'"))
                .isEmpty();
    }

    private static List<String> functions(String condition) throws SQLException {
        return SchemaDatabase.rows(
                owner,
                """
                select p.proname from pg_proc p
                 where p.pronamespace = 'public'::regnamespace and %s
                   and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
                """
                        .formatted(condition));
    }

    private static List<String> relations(String... kinds) throws SQLException {
        return SchemaDatabase.rows(
                        owner,
                        "select relname, relkind from pg_class where relnamespace = 'public'::regnamespace"
                                + " and relname <> 'flyway_schema_history'")
                .stream()
                .map(row -> row.split("\\|"))
                .filter(row -> Stream.of(kinds).anyMatch(row[1]::equals))
                .map(row -> row[0])
                .toList();
    }
}
