package org.clausetracker.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausetracker.record.ShippedRecords.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.clausetracker.finding.AllRecords;
import org.clausetracker.imports.ImportDatabase;
import org.clausetracker.party.PartyRecords;
import org.clausetracker.party.PartyRules;
import org.clausetracker.problem.FieldError;
import org.clausetracker.record.RecordChanges.ChangedRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A record whose list changes is another version of the record, also where its own row stays as it is. */
class RecordVersionsTest {

    private static ImportDatabase database;

    @BeforeAll
    static void load() throws SQLException, IOException {
        database = ImportDatabase.fresh();
        database.load(Files.readString(Path.of("src", "test", "resources", "imports", "small-bundle.json")));
    }

    @Test
    void a_change_of_a_list_alone_raises_the_version_of_the_record() throws SQLException {
        try (Connection owner = owner()) {
            RecordVersions versions = new RecordVersions();

            assertThat(write(owner, versions, northland("Kingdom of Northland", "'North'"))
                            .records())
                    .extracting(ChangedRecord::type)
                    .containsExactly("party");

            assertThat(versions.lock(owner, PartyRules.PARTY, "northland")).contains(2);
            assertThat(versions.lock(owner, PartyRules.PARTY, "southland")).contains(1);
            owner.rollback();
        }
    }

    @Test
    void a_change_of_its_own_row_raises_it_once() throws SQLException {
        try (Connection owner = owner()) {
            RecordVersions versions = new RecordVersions();

            write(owner, versions, northland("Northland", "'North'"));

            assertThat(versions.lock(owner, PartyRules.PARTY, "northland")).contains(2);
            assertThat(versions.lock(owner, PartyRules.PARTY, "westland")).isEmpty();
            owner.rollback();
        }
    }

    private static RecordChanges write(Connection connection, RecordVersions versions, ObjectNode party)
            throws SQLException {
        RecordDraft draft = new RecordDraft(AllRecords.RULES);
        new PartyRecords(draft.rows()).read(draft.replace(party, party));
        RecordMerge merge = new RecordMerge(connection, AllRecords.RULES, versions);
        merge.check(draft);
        assertThat(draft.faults().listed()).isEmpty();
        RecordChanges changes = merge.merge(draft);
        assertThat(merge.warnings(draft)).extracting(FieldError::code).isEmpty();
        return changes;
    }

    private static ObjectNode northland(String name, String aliases) {
        return object("{'slug':'northland','name':'" + name + "','kind':'STATE','iso3166':'NL','wikidata':'Q1',"
                + "'side':'northland','defaultSourceGrade':'D','aliases':[" + aliases
                + "],'offices':[],'note':'Signed.'}");
    }

    private static Connection owner() throws SQLException {
        Connection owner = DriverManager.getConnection(database.url().replace("tracker_app", "tracker_owner"));
        owner.setAutoCommit(false);
        return owner;
    }
}
