package org.clausetracker.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a bundle does to a database that holds an earlier one. */
class ImportedRecordsTest {

    private ImportDatabase database;

    @BeforeEach
    void loadSmallBundle() throws SQLException {
        database = ImportDatabase.fresh();
        assertThat(database.load(new SmallBundle().toString()).inserted()).isEqualTo(SmallBundle.ROWS);
    }

    @Test
    void every_key_goes_to_its_column() throws SQLException {
        assertThat(database.rows(
                        "select slug, name, kind, iso3166, wikidata, side_id, default_source_grade, note from party"
                                + " where slug = 'northland'"))
                .containsExactly("northland|Kingdom of Northland|STATE|NL|Q1|northland|D|Signed.");
        assertThat(database.rows(
                        "select ordinal, title, organisation_id, held_from, held_to from office order by ordinal"))
                .containsExactly("1|Envoy|northland|2019|2020-06", "2|Minister|northland|2020-07|null");
        assertThat(database.rows(
                        "select agreement_id, ordinal, type, to_agreement_id, from_clause_label, to_clause_label,"
                                + " note from agreement_relation"))
                .containsExactly("protocol|1|IMPLEMENTS|truce|¶1|2|In part.");
        assertThat(database.rows("select process_slug, process_name, countries from agreement where slug = 'truce'"))
                .containsExactly("river|The river process|{NL,BE}");
        assertThat(database.rows("select label, ordinal, parent_label, heading, editorial_label from clause"
                        + " where agreement_id = 'truce' order by ordinal"))
                .containsExactly("1|1|null|Fire ceases|f", "2|2|1|null|t");
        assertThat(
                        database.rows(
                                "select ordinal, is_primary, text, valid_from, valid_to, url, note from wording order by ordinal"))
                .containsExactly(
                        "1|t|All fire ceases.|null|2020-06-30|https://herald.example/truce|As signed.",
                        "2|t|All fire ceases for good.|2020-07-01|null|null|null");
        assertThat(database.rows(
                        "select id, letter, summary, kind, applies_from, applies_until, window_days, stall_days,"
                                + " reversible, condition_text, condition_met_on, superseded_on, superseded_announced_on, note"
                                + " from commitment order by id"))
                .containsExactly(
                        "truce/1.a|a|Nobody fires.|CONTINUING|2020-01-11|null|30|365|t|null|null|null|null|null",
                        "truce/2.a|a|The bridge is opened.|ONE_OFF|2020-01-11|2021-01-11|90|200|f|Once the ice is gone."
                                + "|2020-04-02|2020-12-01|2020-11-15|Wood, not stone.");
        assertThat(database.rows(
                        "select commitment_id, announced_on, due, basis, url from deadline order by announced_on"))
                .containsExactly(
                        "truce/2.a|2020-01-10|2020-05-01|The text.|null",
                        "truce/2.a|2020-04-20|2020-06-01|A letter.|https://herald.example/letter");
        assertThat(database.rows(
                        "select commitment_id, suspended_from, suspended_until, announced_on, until_announced_on, note"
                                + " from suspension order by ordinal"))
                .containsExactly(
                        "truce/1.a|2020-02-01|2020-02-10|2020-01-31|2020-02-05|Flood.",
                        "truce/1.a|2020-03-01|null|null|null|null");
        assertThat(
                        database.rows(
                                "select commitment_id, until_on, until_on_certain, announced_on, announced_on_certain from commitment_term"))
                .containsExactly("truce/1.a|2022|2022-12-31|2021-12|2021-12-31");
        assertThat(database.rows("select agreement_id, coded_until, searched[1], searched[2], note from coverage_note"))
                .containsExactly("truce|2020-06|The Herald|\"Letters\", both \\ sides|By one editor.");
        assertThat(database.rows("select verified from wording order by ordinal"))
                .containsExactly("t", "null");
        assertThat(database.rows("select license, citation from import_run"))
                .containsExactly("CC BY 4.0|The Herald, A truce in four sentences (2020)");
        assertThat(database.rows("select archived_text, archived_sha256 from source"))
                .containsExactly("Guns fall silent|" + DigestUtils.sha256Hex("Guns fall silent"));
        assertThat(database.rows("select id, origin_id, duplicate_of_id, locator_document from statement order by id"))
                .containsExactly("s1|null|null|page-1.txt", "s2|s1|null|null", "s3|null|s2|null");
        assertThat(database.rows("select text from statement where id = 's1'"))
                .containsExactly("🕊 Fire ceased. Then fire came back; \"fire\", she said\\.");
        assertThat(database.rows(
                        "select * from (select alternatives, quotation, quotation_start, quotation_end, ongoing,"
                                + " rebuts_id, coder_confidence, retracted_on from finding order by id) f"))
                .containsExactly(
                        "{RISK,CONTEXT}|fire came back|20|34|t|null|0.85|2020-03",
                        "{}|No fire was seen.|0|17|f|f1|null|null");
    }

    @Test
    void the_same_bundle_again_changes_nothing() throws SQLException {
        long before = database.size();

        ImportOutcome again = database.load(new SmallBundle().toString());

        assertThat(again.changedNothing()).isTrue();
        assertThat(again.unchanged()).isEqualTo(SmallBundle.ROWS);
        assertThat(again.runId()).isEmpty();
        assertThat(database.size()).isEqualTo(before);
    }

    @Test
    void changed_content_supersedes_and_the_former_stays_in_the_history() throws SQLException {
        ImportOutcome changed = database.load(new SmallBundle()
                .with("/parties/0/name", "\"Republic of Northland\"")
                .with("/agreements/0/clauses/1/commitments/0/deadlines/1/due", "\"2020-07-01\"")
                .with("/findings/0/excerpt", "\"Fire ceased\"")
                .without("/findings/0/rationale")
                .toString());

        assertThat(changed.superseded()).isEqualTo(3);
        assertThat(changed.inserted() + changed.removed()).isZero();
        assertThat(changed.unchanged()).isEqualTo(SmallBundle.ROWS - 3);
        assertThat(database.rows(
                        "select name, superseded_at is null from party_recorded where slug = 'northland' order by 2"))
                .containsExactly("Kingdom of Northland|f", "Republic of Northland|t");
        assertThat(database.rows("select due from deadline_history")).containsExactly("2020-06-01");
        assertThat(database.rows(
                        "select quotation, quotation_start, rationale, superseded_at is null from finding_recorded"
                                + " where id = 'f1' order by 4"))
                .containsExactly("fire came back|20|Plain words.|f", "Fire ceased|2|null|t");
        assertThat(database.rows("select inserted, superseded, removed, unchanged from import_run order by id"))
                .containsExactly(SmallBundle.ROWS + "|0|0|0", "0|3|0|" + (SmallBundle.ROWS - 3));
    }

    @Test
    void links_that_a_record_no_longer_lists_are_removed_into_the_history() throws SQLException {
        ImportOutcome changed = database.load(new SmallBundle()
                .without("/parties/0/aliases/1")
                .without("/parties/2/offices/1")
                .without("/agreements/0/clauses/0/commitments/0/beneficiaries/0")
                .without("/findings/0/about/1")
                .without("/codebook/mode/VERBATIM")
                .without("/codebook/side")
                .toString());

        assertThat(changed.removed()).isEqualTo(5);
        assertThat(changed.inserted()).isZero();
        assertThat(database.rows("select alias from party_alias")).containsExactly("North");
        assertThat(database.rows("select alias from party_alias_history")).containsExactly("Nordland");
        assertThat(database.rows("select title from office_history")).containsExactly("Minister");
        assertThat(database.rows("select party_id from finding_about")).containsExactly("northland");
        assertThat(database.rows("select section, term from codebook_entry order by 1"))
                .containsExactly("mode|PARAPHRASE", "side|");
    }

    @Test
    void records_that_a_bundle_does_not_name_stay() throws SQLException {
        ImportOutcome less = database.load(new SmallBundle()
                .without("/findings/1")
                .without("/statements/2")
                .without("/agreements/1")
                .toString());

        assertThat(less.changedNothing()).isTrue();
        assertThat(less.unchanged()).isEqualTo(SmallBundle.ROWS - 5);
        assertThat(database.rows("select count(*) from finding")).containsExactly("2");
    }

    @Test
    void a_bundle_may_refer_to_what_the_database_holds() throws SQLException {
        ImportOutcome more = database.load(new SmallBundle()
                .without("/parties")
                .without("/agreements")
                .without("/sources")
                .without("/statements")
                .without("/codebook")
                .with("/findings/0/id", "\"f3\"")
                .with("/findings/0/rebuts", "\"f2\"")
                .without("/findings/1")
                .toString());

        assertThat(more.inserted()).isEqualTo(3);
        assertThat(more.superseded() + more.removed() + more.unchanged()).isZero();
        assertThat(database.rows("select statement_id, quotation_start from finding where id = 'f3'"))
                .containsExactly("s1|20");
    }

    @Test
    void a_text_that_a_finding_in_the_database_quotes_cannot_lose_the_words() throws SQLException {
        String bundle = new SmallBundle()
                .without("/findings/0")
                .with("/statements/0/text", "\"All is quiet.\"")
                .toString();

        assertThat(database.rejected(bundle).errors())
                .map(ImportDatabase::withoutRecord)
                .containsExactly(
                        "$.statements[0].text finding 'f1' in the database quotes words that are no longer at 20 to"
                                + " 34 of this text");
    }

    @Test
    void a_statement_that_a_finding_in_the_database_reads_cannot_become_a_duplicate() throws SQLException {
        String bundle = new SmallBundle()
                .without("/findings/1")
                .with("/statements/1/duplicateOf", "\"s1\"")
                .toString();

        assertThat(database.rejected(bundle).errors())
                .map(ImportDatabase::withoutRecord)
                .containsExactly("$.statements[1].duplicateOf finding 'f2' in the database reads this statement, and a"
                        + " duplicate carries no findings");
    }

    @Test
    void a_duplicate_in_the_database_carries_no_findings_either() throws SQLException {
        String bundle = new SmallBundle()
                .without("/statements/2")
                .with("/findings/1/statement", "\"s3\"")
                .toString();

        assertThat(database.rejected(bundle).errors())
                .map(ImportDatabase::withoutRecord)
                .containsExactly(
                        "$.findings[1].statement 's3' is a duplicate of 's2', and a duplicate carries no findings");
    }

    @Test
    void a_new_clause_cannot_take_the_place_of_one_that_stays() throws SQLException {
        String bundle = new SmallBundle()
                .with("/agreements/1/clauses/0/label", "\"¶2\"")
                .without("/agreements/1/relations/0")
                .toString();

        assertThat(database.rejected(bundle).errors())
                .map(ImportDatabase::withoutRecord)
                .containsExactly(
                        "$.agreements[1].clauses[0].ordinal 1 is the place of clause '¶1', which the database holds"
                                + " and the bundle does not list");
    }

    @Test
    void clauses_change_places() throws SQLException {
        ImportOutcome changed = database.load(new SmallBundle()
                .with("/agreements/0/clauses/0/ordinal", "2")
                .with("/agreements/0/clauses/1/ordinal", "1")
                .toString());

        assertThat(changed.superseded()).isEqualTo(2);
        assertThat(database.rows("select label from clause where agreement_id = 'truce' order by ordinal"))
                .containsExactly("2", "1");
    }

    @Test
    void a_finding_moves_to_another_agreement_with_those_it_is_about() throws SQLException {
        database.load(new SmallBundle()
                .with("/findings/0/agreement", "\"protocol\"")
                .without("/findings/0/clause")
                .without("/findings/0/commitment")
                .toString());

        assertThat(database.rows("select agreement_id, party_id from finding_about order by ordinal"))
                .containsExactly("protocol|northland", "protocol|southland");
    }

    @Test
    void an_error_leaves_the_database_as_it_was() throws SQLException {
        long before = database.size();

        database.rejected(new SmallBundle()
                .with("/parties/0/name", "\"Republic of Northland\"")
                .with("/findings/1/rebuts", "\"nothing\"")
                .toString());

        assertThat(database.size()).isEqualTo(before);
        assertThat(database.rows("select name from party where slug = 'northland'"))
                .containsExactly("Kingdom of Northland");
    }
}
