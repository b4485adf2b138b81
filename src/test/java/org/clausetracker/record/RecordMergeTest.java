package org.clausetracker.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausetracker.record.ShippedRecords.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.clausetracker.finding.AllRecords;
import org.clausetracker.finding.FindingRecords;
import org.clausetracker.imports.ImportDatabase;
import org.clausetracker.journal.EditByHand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How much the database is asked for a few records. */
class RecordMergeTest {

    private static ImportDatabase database;

    @BeforeAll
    static void load() throws SQLException, IOException {
        database = ImportDatabase.fresh();
        database.load(Files.readString(Path.of("src", "test", "resources", "imports", "small-bundle.json")));
    }

    @Test
    void a_finding_takes_few_statements_and_a_hundred_take_no_more() throws SQLException {
        List<String> one = statementsOf(1);

        assertThat(one.stream().filter(sql -> sql.contains("union all\n(select")))
                .as("all checks at once")
                .hasSize(1);
        assertThat(one).as("words, checks, five of merging, warnings").hasSize(8);
        assertThat(statementsOf(100)).hasSize(8);
    }

    private static List<String> statementsOf(int findings) throws SQLException {
        RecordDraft draft = new RecordDraft(AllRecords.RULES);
        for (int i = 0; i < findings; i++) {
            new FindingRecords(draft.rows()).read(draft.create(finding("many-" + i), i));
        }
        List<String> sent = new ArrayList<>();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            EditByHand.begin(connection);
            RecordMerge merge = new RecordMerge(watched(connection, sent), AllRecords.RULES, new RecordVersions());
            assertThat(merge.check(draft)).isEmpty();
            assertThat(draft.faults().listed()).isEmpty();
            assertThat(merge.merge(draft).inserted()).isEqualTo(2L * findings);
            assertThat(merge.warnings(draft)).isEmpty();
            connection.rollback();
        }
        return sent;
    }

    private static ObjectNode finding(String id) {
        ObjectNode finding = object("{'statement':'s1','agreement':'truce','clause':'1','commitment':'truce/1.a',"
                + "'kind':'BREACH','alternatives':[],'about':['northland'],'reporter':'southland','reporterRole':'PARTY',"
                + "'sourceGrade':'D','itemGrade':2,'fit':'DIRECT','ongoing':false,'reviewState':'PROPOSED'}");
        finding.put("id", id).putObject("excerpt").put("text", "Fire");
        return finding;
    }

    /** A connection that notes each statement it prepares. */
    private static Connection watched(Connection connection, List<String> sent) {
        return (Connection) Proxy.newProxyInstance(
                RecordMergeTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        sent.add((String) arguments[0]);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
