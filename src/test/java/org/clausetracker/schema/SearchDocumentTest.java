package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is derived for search and series follows every write of what it is derived from. */
class SearchDocumentTest {

    private static final String DOCUMENTS =
            "select type, id, part, language, clause_label, label_key, agreement_ids, party_ids, dated_from, dated_to, terms"
                    + " from search_document order by type, id, part";

    private static final String MONTHS =
            "select * from finding_month order by agreement_id, clause_label, clock, about, month, last_month, kind";

    private static Connection application;
    private static Connection owner;

    @BeforeAll
    static void fill() throws SQLException {
        SchemaDatabase.migrateAnew();
        application = SchemaDatabase.asApplication();
        application.setAutoCommit(false);
        owner = SchemaDatabase.asOwner();
        owner.setAutoCommit(false);
    }

    @BeforeEach
    void fillBoth() throws SQLException {
        SchemaDatabase.fill(application);
    }

    @AfterEach
    void discard() throws SQLException {
        application.rollback();
        owner.rollback();
    }

    @AfterAll
    static void close() throws SQLException {
        application.close();
        owner.close();
    }

    @Test
    void every_text_has_a_document() throws SQLException {
        assertThat(
                        SchemaDatabase.rows(
                                application,
                                "select type, id, part, language, agreement_ids, party_ids, dated_to from search_document order by 1, 2, 3"))
                .containsExactly(
                        "CLAUSE|zenda-peace/1|1|en|{zenda-peace}|{graustark,ruritania}|2020-11-10",
                        "CLAUSE|zenda-peace/1|2|en|{zenda-peace}|{graustark,ruritania}|2020-11-10",
                        "CLAUSE|zenda-peace/1|3|de-AT|{zenda-peace}|{graustark,ruritania}|2020-11-10",
                        "FINDING|F1|1|en|{zenda-peace}|{graustark,ruritania}|2021-03-19",
                        "STATEMENT|S1|1|en|{zenda-peace}|{graustark,rudolf,ruritania}|2021-03-19",
                        "STATEMENT|S1|2|en|{zenda-peace}|{graustark,rudolf,ruritania}|2021-03-19",
                        "STATEMENT|S2|1|en|{zenda-peace}|{graustark,zenda-herald}|",
                        "STATEMENT|S3|1|en|{}|{}|2021-12-31");
    }

    @Test
    void english_is_searched_by_stems_and_other_languages_word_by_word() throws SQLException {
        assertThat(
                        SchemaDatabase.rows(
                                application,
                                "select terms from search_document where id = 'zenda-peace/1' and part in (1, 3) order by part"))
                .containsExactly(
                        "'ceas':4B 'ceasefir':1A 'fire':3B 'peac':5 'statement':10 'zenda':7,9",
                        "'ceasefire':1A 'das':2B 'feuer':3B 'of':6 'peace':5 'ruht':4B 'statement':10 'the':8 'zenda':7,9");
    }

    @Test
    void findings_about_a_party_are_ordered_by_their_events() throws SQLException {
        assertThat(SchemaDatabase.rows(application, "select * from finding_of_party"))
                .containsExactly("graustark|2021-03-31|F1");
    }

    @Test
    void findings_are_counted_by_month_by_both_clocks_for_all_and_for_each_party() throws SQLException {
        assertThat(SchemaDatabase.rows(application, MONTHS))
                .containsExactly(
                        "zenda-peace||EVENT||-infinity|-infinity|CONTEXT|1",
                        "zenda-peace||EVENT|*|-infinity|-infinity|CONTEXT|1",
                        "zenda-peace||STATED||-infinity|-infinity|CONTEXT|1",
                        "zenda-peace||STATED|*|-infinity|-infinity|CONTEXT|1",
                        "zenda-peace|1|EVENT||-infinity|-infinity|DENIAL|1",
                        "zenda-peace|1|EVENT|*|-infinity|-infinity|DENIAL|1",
                        "zenda-peace|1|EVENT|*|2021-03-01|2021-03-01|BREACH|1",
                        "zenda-peace|1|EVENT|graustark|2021-03-01|2021-03-01|BREACH|1",
                        "zenda-peace|1|STATED||-infinity|-infinity|DENIAL|1",
                        "zenda-peace|1|STATED|*|-infinity|-infinity|DENIAL|1",
                        "zenda-peace|1|STATED|*|2021-03-01|2021-03-01|BREACH|1",
                        "zenda-peace|1|STATED|graustark|2021-03-01|2021-03-01|BREACH|1");
    }

    /** Each write changes what is derived, and afterwards it is what deriving everything anew gives. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update statement set text = 'Graustark said much at the bridge 🌉 on Friday.', stated_on = '2021-04' where id = 'S3'",
                "update statement set stated_on = '2021-05' where id = 'S1'",
                "update statement set restored_text = null, restoration_note = null where id = 'S1'",
                "update statement set restored_text = 'It denies it.' where id = 'S2'",
                "update statement set speaker_id = 'rudolf' where id = 'S2'",
                "update finding set rationale = 'It speaks of an inquiry.' where id in ('F1', 'F2')",
                "update finding set rationale = null where id = 'F1'",
                "update finding set event_on = '2021-01/2021-06', kind = 'RISK' where id = 'F1'",
                "update finding set clause_label = '2' where id = 'F2'",
                "update finding set agreement_id = 'strelsau-pact', clause_label = '1' where id = 'F2'",
                "update finding set statement_id = 'S3', reporter_id = 'graustark' where id = 'F3'",
                "delete from finding_about",
                "insert into finding_about (agreement_id, finding_id, party_id, ordinal) values ('zenda-peace', 'F1', 'rudolf', 2)",
                "insert into finding_about (agreement_id, finding_id, party_id, ordinal) values ('zenda-peace', 'F3', 'rudolf', 1)",
                "update wording set text = 'Every fire ceases.', language = 'fr' where ordinal = 2",
                "delete from wording where ordinal = 3",
                "update clause set heading = 'Silence' where label = '1'",
                "update agreement set title = 'Truce of Zenda', signed_on = '2020-11' where slug = 'zenda-peace'",
                "update agreement_name set name = 'The Zenda truce'",
                "delete from agreement_name",
                "delete from commitment_obligor where party_id = 'graustark'",
                "insert into commitment_obligor (agreement_id, commitment_id, party_id, ordinal, named_in_text) values ('zenda-peace', 'zenda-peace/1.a', 'rudolf', 3, true)"
            })
    void a_write_is_followed(String write) throws SQLException {
        List<String> before = SchemaDatabase.rows(application, DOCUMENTS);
        List<String> countedBefore = SchemaDatabase.rows(application, MONTHS);
        SchemaDatabase.edit(application, write);
        List<String> after = SchemaDatabase.rows(application, DOCUMENTS);
        List<String> countedAfter = SchemaDatabase.rows(application, MONTHS);

        assertThat(SchemaDatabase.rows(application, "select * from finding_of_party order by 1, 2, 3"))
                .isEqualTo(SchemaDatabase.rows(
                        application,
                        "select a.party_id, f.event_order, f.id from finding_about a join finding f on f.id = a.finding_id"
                                + " order by 1, 2, 3"));
        assertThat(List.of(after, countedAfter)).isNotEqualTo(List.of(before, countedBefore));

        // both transactions have the same keys, so one ends before the other begins
        application.rollback();
        SchemaDatabase.fill(owner);
        SchemaDatabase.execute(owner, write);
        SchemaDatabase.check(owner);
        assertThat(SchemaDatabase.rows(owner, "select * from touched_clause")).isEmpty();
        SchemaDatabase.execute(owner, "delete from search_document; delete from finding_month");
        SchemaDatabase.execute(
                owner,
                """
                select refresh_clause_documents(array(select agreement_id || '/' || label from clause)),
                       refresh_statement_documents(array(select id from statement)),
                       refresh_finding_documents(array(select id from finding)),
                       refresh_finding_months(array(select agreement_id || '/' || coalesce(clause_label, '') from finding))
                """);
        assertThat(after).isEqualTo(SchemaDatabase.rows(owner, DOCUMENTS));
        assertThat(countedAfter).isEqualTo(SchemaDatabase.rows(owner, MONTHS));
    }

    @Test
    void two_transactions_that_write_to_one_statement_both_show_in_its_document() throws Exception {
        application.commit();
        try (Connection other = SchemaDatabase.asApplication()) {
            other.setAutoCommit(false);
            SchemaDatabase.edit(application, "update finding set reporter_id = 'ruritania' where id = 'F2'");
            // it waits for the agreement that the first one has locked, and goes on when that has committed
            Thread committing = new Thread(() -> {
                try {
                    SchemaDatabase.edit(other, "update finding set reporter_id = 'rudolf' where id = 'F3'");
                    other.commit();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            committing.start();
            application.commit();
            committing.join();

            assertThat(SchemaDatabase.rows(application, "select party_ids from search_document where id = 'S2'"))
                    .containsExactly("{rudolf,ruritania}");
        } finally {
            application.rollback();
            SchemaDatabase.migrateAnew();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Azerbaijan’s “Nagorno-Karabakh” said.He, 'Azerbaijans  Nagorno Karabakh  said He'",
        "point 4.2 of 5 May 2021. It, 'point 4.2 of 5 May 2021  It'",
        "a/b <c> d@e f_g, a b  c  d e f g"
    })
    void signs_that_do_not_part_words_are_spaces_and_apostrophes_go(String text, String searched) throws SQLException {
        assertThat(SchemaDatabase.rows(owner, "select search_text('" + text + "')"))
                .containsExactly(searched);
    }

    @Test
    void each_sign_is_a_space_each_apostrophe_nothing_and_every_other_character_itself() throws SQLException {
        assertThat(
                        SchemaDatabase.rows(
                                owner,
                                """
                                with letters as (
                                  select c, chr(c) as letter from generate_series(1, 65535) c where c not between 55296 and 57343),
                                cleaned as (select letter, search_text('a' || letter || 'b') as text from letters)
                                select case text when 'a b' then 'space' when 'ab' then 'nothing' else 'other' end,
                                       string_agg(letter, '' order by letter collate "C")
                                  from cleaned where text <> 'a' || letter || 'b' or letter = ' ' group by 1 order by 1
                                """))
                .containsExactly(
                        "nothing|'`´ʼ‘’′",
                        "space|\u0001\u0002\u0003 #&*+-./<=>@\\^_|~\u00a0¡§«¶·»¿\u200b‐‑‒–—―“”„•…\u202f‹›−");
    }

    @ParameterizedTest
    @CsvSource({
        "¶4, 4",
        "(i), i",
        "Art. 1 (2), 1 2",
        "Article 9, 9",
        "4.2, 4.2",
        "Peace treaty, peace treaty",
        "4.2., 4.2"
    })
    void a_label_is_found_as_people_write_it(String label, String key) throws SQLException {
        assertThat(SchemaDatabase.rows(owner, "select search_label('" + label + "')"))
                .containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource({"rurtania, ruritania", "ruritana, ruritania", "graustrk, graustark", "kingdon, kingdom"})
    void a_misspelt_name_is_recognised(String word, String meant) throws SQLException {
        assertThat(SchemaDatabase.rows(application, "select meant from search_spellings('{" + word + "}')"))
                .containsExactly(meant);
    }
}
