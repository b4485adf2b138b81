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
    void each_text_is_searched_by_the_stems_of_its_language_and_the_least_word_too() throws SQLException {
        assertThat(
                        SchemaDatabase.rows(
                                application,
                                "select terms from search_document where id = 'zenda-peace/1' and part in (1, 3) order by part"))
                .containsExactly(
                        "'all':2B 'ceas':4B 'ceasefir':1A 'fire':3B 'of':6 'peac':5 'statement':10 'the':8 'zenda':7,9",
                        "'ceasefir':1A 'das':2B 'feu':3B 'of':6 'peac':5 'ruht':4B 'statement':10 'the':8 'zenda':7,9");
    }

    @ParameterizedTest
    @CsvSource({
        "ru, В Лачинском коридоре, 'в:1 коридор:3 лачинск:2'",
        "hy, Լաչինի միջանցքը, 'լաչ:1 միջանց:2'",
        "az, Laçın dəhlizi, 'dehliz:2 laç:1'",
        "fr, les prisonniers, 'le:1 prisonni:2'",
        "de, Waffenruhe und Straßen, 'strass:3 und:2 waffenruh:1'",
        "el, ΟΔΟΣ ανοιχτή, 'ανοιχτ:2 οδ:1'",
        "ar, اتفاقُ وقفِ, 'اتفاق:1 وقف:2'",
        "zh, 停火, '停:1 火:2'",
        "en, the cease-fire’s U.S. maps, 'ceas:2 ceasefir:6 fire:3 map:5 the:1 us:4'"
    })
    void every_language_has_its_own_stems(String language, String text, String words) throws SQLException {
        assertThat(SchemaDatabase.rows(
                        owner, "select replace(search_terms('" + language + "', '" + text + "')::text, chr(39), '')"))
                .containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Лачинский коридор перекрыт, ru",
        "Об'єднаний об’їзд, uk",
        "Երևան և Արցախ, hy",
        "İlham Əliyev Laçın dəhlizi haqqında danışdı, az",
        "DIŞİŞLERİ BAKANLIĞI açıklaması, tr",
        "اتفاق وقف, ar",
        "停戦協定はラチン回廊について, ja",
        "各方同意停火协议, zh",
        "President Recep Tayyip Erdoğan spoke of Şuşa and of the talks, en"
    })
    void a_text_that_does_not_say_its_language_is_read_by_its_letters(String text, String language)
            throws SQLException {
        assertThat(SchemaDatabase.rows(owner, "select search_language(null, $q$" + text + "$q$)"))
                .containsExactly(language);
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
            SchemaDatabase.migrateInPlace();
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "Azerbaijan’s “Nagorno-Karabakh” said.He, azerbaijans nagorno karabakh said he",
                "point 4.2 of 5 May 2021. It, point 4.2 of 5 may 2021 it",
                "a/b <c> d@e f_g, a b c d e f g",
                "İlham ƏLİYEV və Iğdır, ilham eliyev ve igdir",
                "Երևան ԵՐԵՎԱՆ Երեւան, երեւան երեւան երեւան",
                "Ինչո՞ւ է փակ։, ինչու է փակ",
                "Türkiye'nin O‘zbekiston п'ять l'accord, turkiye nin ozbekiston пять laccord",
                "Самолёт; Район, самолет район",
                "U.S. U.N.S.C. No.9 Art.5.2 e.g., us unsc no 9 art 5.2 eg",
                "|1,960 90 000 1.5 2020-11-10 1,234,567|, 1960 90000 1.5 2020 11 10 1234567",
                "check\u200bpoint demi\u00adlit \u2066isolated\u2069, checkpoint demilit isolated",
                "اتفـــاق اتفاقُ, اتفاق اتفاق",
                "צה\"ל מנכ״ל, צהל מנכל",
                "oﬃce Ｌａｃｈｉｎ Straße Łódź, office lachin strasse lodz"
            })
    void what_makes_no_difference_is_folded(String text, String searched) throws SQLException {
        assertThat(SchemaDatabase.rows(owner, "select search_name($q$" + text + "$q$)"))
                .containsExactly(searched);
    }

    /** So highlights can be carried back: the folding of a text is that of its characters, one after the other. */
    @Test
    void a_folded_text_is_as_long_as_its_folded_characters() throws SQLException {
        assertThat(
                        SchemaDatabase.rows(
                                owner,
                                """
                                with letters as (
                                  select c, chr(c) as letter from generate_series(1, 65535) c where c not between 55296 and 57343)
                                select to_hex(c) from letters
                                 where length(search_fold('a' || letter || 'b')) <> 2 + length(search_fold(letter)) limit 10
                                """))
                .isEmpty();
    }

    @Test
    void a_sign_between_letters_is_a_space_but_for_apostrophes_and_the_point_of_an_acronym() throws SQLException {
        assertThat(
                        SchemaDatabase.rows(
                                owner,
                                """
                                with signs as (select chr(c) as sign from generate_series(1, 127) c),
                                parsed as (select sign, search_text('a' || sign || 'b') as text from signs where sign !~ '[[:alnum:]]')
                                select string_agg(sign, '' order by sign collate "C") from parsed where text <> 'a b'
                                """))
                .containsExactly("'.`");
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
                .startsWith(meant);
    }
}
