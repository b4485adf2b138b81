package org.clausetracker.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a record of a bundle refers to must be there and fit it; every reference that fails is told at once. */
class ReferencesTest {

    private static final String NO_PARTY = " there is no party 'x' in the bundle or in the database";

    private static ImportDatabase database;

    @BeforeAll
    static void createDatabase() throws SQLException {
        database = ImportDatabase.fresh();
    }

    @Test
    void a_party_that_is_nowhere_is_told_wherever_it_is_named() throws SQLException {
        SmallBundle bundle = new SmallBundle();
        for (String place : List.of(
                "/parties/0/side",
                "/parties/2/offices/0/organisation",
                "/agreements/0/parties/0/party",
                "/agreements/0/clauses/0/commitments/0/obligors/0/party",
                "/agreements/0/clauses/0/commitments/0/beneficiaries/0",
                "/sources/0/publisher",
                "/statements/0/speaker",
                "/findings/0/about/0",
                "/findings/0/reporter",
                "/findings/0/reporterSide",
                "/findings/0/via")) {
            bundle.with(place, "\"x\"");
        }

        assertThat(errorsOf(bundle))
                .containsExactly(
                        "$.parties[0].side" + NO_PARTY,
                        "$.parties[2].offices[0].organisation" + NO_PARTY,
                        "$.agreements[0].parties[0].party" + NO_PARTY,
                        "$.agreements[0].clauses[0].commitments[0].obligors[0].party" + NO_PARTY,
                        "$.agreements[0].clauses[0].commitments[0].beneficiaries[0]" + NO_PARTY,
                        "$.sources[0].publisher" + NO_PARTY,
                        "$.statements[0].speaker" + NO_PARTY,
                        "$.findings[0].about[0]" + NO_PARTY,
                        "$.findings[0].reporter" + NO_PARTY,
                        "$.findings[0].reporterSide" + NO_PARTY,
                        "$.findings[0].via" + NO_PARTY);
    }

    @Test
    void other_records_that_are_nowhere_are_told_by_their_kind() throws SQLException {
        SmallBundle bundle = new SmallBundle()
                .with("/agreements/1/relations/0/to", "\"peace\"")
                .with("/statements/0/source", "\"times-1\"")
                .with("/statements/1/origin", "\"s9\"")
                .with("/statements/2/duplicateOf", "\"s8\"")
                .with("/findings/0/agreement", "\"pact\"")
                .with("/findings/0/commitment", "\"truce/1.b\"")
                .with("/findings/1/statement", "\"s7\"")
                .with("/findings/1/rebuts", "\"f9\"");

        assertThat(errorsOf(bundle))
                .containsExactly(
                        "$.agreements[1].relations[0].to there is no agreement 'peace' in the bundle or in the database",
                        "$.statements[0].source there is no source 'times-1' in the bundle or in the database",
                        "$.statements[1].origin there is no statement 's9' in the bundle or in the database",
                        "$.statements[2].duplicateOf there is no statement 's8' in the bundle or in the database",
                        "$.findings[0].agreement there is no agreement 'pact' in the bundle or in the database",
                        "$.findings[0].commitment there is no commitment 'truce/1.b' in the bundle or in the database",
                        "$.findings[1].statement there is no statement 's7' in the bundle or in the database",
                        "$.findings[1].rebuts there is no finding 'f9' in the bundle or in the database");
    }

    @Test
    void a_clause_must_be_one_of_its_agreement() throws SQLException {
        SmallBundle bundle = new SmallBundle()
                .with("/agreements/0/clauses/1/parent", "\"3\"")
                .with("/agreements/1/relations/0/fromClause", "\"1\"")
                .with("/agreements/1/relations/0/toClause", "\"¶1\"")
                .with("/findings/0/clause", "\"9\"");

        assertThat(errorsOf(bundle))
                .containsExactly(
                        "$.agreements[0].clauses[1].parent truce has no clause '3'",
                        "$.agreements[1].relations[0].fromClause protocol has no clause '1'",
                        "$.agreements[1].relations[0].toClause truce has no clause '¶1'",
                        "$.findings[0].clause truce has no clause '9'");
    }

    @Test
    void a_commitment_must_be_one_of_its_clause() throws SQLException {
        assertThat(errorsOf(new SmallBundle().with("/findings/0/commitment", "\"truce/2.a\"")))
                .containsExactly(
                        "$.findings[0].commitment truce/2.a belongs to clause '2' of truce, not to clause '1' of"
                                + " truce");
        assertThat(errorsOf(new SmallBundle()
                        .with("/findings/0/agreement", "\"protocol\"")
                        .with("/findings/0/clause", "\"¶1\"")))
                .containsExactly(
                        "$.findings[0].commitment truce/1.a belongs to clause '1' of truce, not to clause '¶1' of"
                                + " protocol");
    }

    @Test
    void an_excerpt_must_stand_in_the_text_letter_by_letter() throws SQLException {
        assertThat(errorsOf(new SmallBundle().with("/findings/0/excerpt", "\"Fire came back\"")))
                .containsExactly("$.findings[0].excerpt does not occur in the text of statement 's1'");
        assertThat(errorsOf(new SmallBundle().with("/statements/0/text", "\"Other words.\"")))
                .containsExactly("$.findings[0].excerpt does not occur in the text of statement 's1'");
    }

    @Test
    void a_duplicate_carries_no_findings() throws SQLException {
        assertThat(errorsOf(new SmallBundle().with("/statements/1/duplicateOf", "\"s1\"")))
                .containsExactly(
                        "$.findings[1].statement 's2' is a duplicate of 's1', and a duplicate carries no findings");
    }

    @Test
    void a_record_with_errors_of_its_own_is_still_found_by_those_that_name_it() throws SQLException {
        assertThat(errorsOf(new SmallBundle()
                        .with("/sources/0/publishedOn", "\"soon\"")
                        .with("/parties/0/kind", "7")))
                .containsExactly(
                        "$.parties[0].kind must be text, not a number",
                        "$.sources[0].publishedOn 'soon' is not a date: use YYYY, YYYY-MM, YYYY-MM-DD or an interval of two"
                                + " of these");
    }

    @Test
    void origins_parents_and_sides_come_to_an_end() throws SQLException {
        SmallBundle bundle = new SmallBundle()
                .with("/parties/1/side", "\"ada-north\"")
                .with("/parties/2/side", "\"southland\"")
                .with("/parties/3/side", "\"northland\"")
                .with("/agreements/0/clauses/0/parent", "\"2\"")
                .with("/statements/0/origin", "\"s2\"");

        assertThat(errorsOf(bundle))
                .containsExactly(
                        "$.parties[1].side 'ada-north' leads into a circle: no side of a side may lead back",
                        "$.parties[2].side 'southland' leads into a circle: no side of a side may lead back",
                        "$.agreements[0].clauses[0].parent '2' leads into a circle: no parent of a parent may lead back",
                        "$.agreements[0].clauses[1].parent '1' leads into a circle: no parent of a parent may lead back",
                        "$.statements[0].origin 's2' leads into a circle: no origin of an origin may lead back",
                        "$.statements[1].origin 's1' leads into a circle: no origin of an origin may lead back");
    }

    @Test
    void a_circle_may_be_closed_by_what_the_database_holds() throws SQLException {
        ImportDatabase filled = ImportDatabase.fresh();
        filled.load(new SmallBundle().toString());
        String closing = new SmallBundle()
                .with("/statements/0/origin", "\"s2\"")
                .without("/statements/2")
                .without("/statements/1")
                .without("/findings/1")
                .toString();

        assertThat(filled.rejected(closing).errors())
                .map(BundleError::toString)
                .containsExactly("$.statements[0].origin 's2' leads into a circle: no origin of an origin may lead back"
                        + " (statement s1)");
    }

    private static List<String> errorsOf(SmallBundle bundle) throws SQLException {
        BundleRejected rejected = database.rejected(bundle.toString());
        assertThat(database.size()).isZero();
        assertThat(rejected.unlisted()).isZero();
        return rejected.errors().stream().map(ImportDatabase::withoutRecord).toList();
    }
}
