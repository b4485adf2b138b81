package org.clausetracker.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Compares all that is derived from the records of some agreements with what deriving it anew gives. */
public final class DerivedAnew {

    private static final String MONTHS =
            "select * from finding_month where agreement_id ~ '%s' order by 1, 2, 3, 4, 5, 6, 7";

    private static final String WORDS =
            """
            select type, id, part, language, clause_label, label_key, agreement_ids, party_ids, dated_from, dated_to, terms
              from search_document where exists (select from unnest(agreement_ids) a(slug) where slug ~ '%s')
             order by type, id, part""";

    private static final String ORDER =
            """
            select p.party_id, p.event_order, p.finding_id from finding_of_party p join finding f on f.id = p.finding_id
             where f.agreement_id ~ '%s' order by 1, 2, 3""";

    private static final String FORGET =
            """
            delete from finding_month where agreement_id ~ '%1$s';
            delete from search_document where exists (select from unnest(agreement_ids) a(slug) where slug ~ '%1$s');
            delete from finding_of_party p using finding f where f.id = p.finding_id and f.agreement_id ~ '%1$s'""";

    private static final String DERIVE =
            """
            select refresh_finding_months(array(
                     select agreement_id || '/' || coalesce(clause_label, '') from finding where agreement_id ~ '%1$s')),
                   refresh_clause_documents(array(select agreement_id || '/' || label from clause where agreement_id ~ '%1$s')),
                   refresh_statement_documents(array(select statement_id from finding where agreement_id ~ '%1$s')),
                   refresh_finding_documents(array(select id from finding where agreement_id ~ '%1$s')),
                   order_findings_of_parties(null, array(select id from finding where agreement_id ~ '%1$s'))""";

    private static final String TIMELINES = "select * from clause_status where agreement_id ~ '%s' order by 1, 2, 3";

    private static final String ANSWERS =
            """
            select agreement_id, clause_label, headline, counts, commitments, next_change_on, next_change_to, digest, answer
              from clause_current where agreement_id ~ '%s' order by 1, 2""";

    private DerivedAnew() {}

    /**
     * Fails where something differs, and where there is nothing to compare.
     *
     * @param agreements pattern of their slugs
     * @param keeper computes their statuses anew, whole timelines from their first day
     */
    public static void assertEqualsWhatIsKept(String agreements, TimelineKeeper keeper) throws SQLException {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement()) {
            for (String derived : List.of(MONTHS, WORDS, ORDER)) {
                connection.setAutoCommit(false);
                List<String> kept = rows(statement, derived.formatted(agreements));
                statement.execute(FORGET.formatted(agreements));
                statement.execute(DERIVE.formatted(agreements));
                assertThat(kept).isNotEmpty().isEqualTo(rows(statement, derived.formatted(agreements)));
                connection.rollback();
                connection.setAutoCommit(true);
            }
            List<String> timelines = rows(statement, TIMELINES.formatted(agreements));
            List<String> answers = rows(statement, ANSWERS.formatted(agreements));
            // whole timelines, of another rule's, are computed from their first day
            statement.execute("update clause_current set rule = '0.9.0' where agreement_id ~ '" + agreements + "'");
            statement.execute("delete from clause_status where agreement_id ~ '" + agreements + "'");
            for (String agreement :
                    rows(statement, "select slug from agreement where slug ~ '" + agreements + "' order by 1")) {
                assertThat(keeper.renew(agreement)).as(agreement).isPositive();
            }
            assertThat(timelines).isNotEmpty().isEqualTo(rows(statement, TIMELINES.formatted(agreements)));
            assertThat(answers).isNotEmpty().isEqualTo(rows(statement, ANSWERS.formatted(agreements)));
        }
    }

    private static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(
                configured("quarkus.datasource.jdbc.url"),
                configured("quarkus.flyway.username"),
                configured("quarkus.flyway.password"));
    }

    private static String configured(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        try (ResultSet answer = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (answer.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(answer.getString(i)));
                }
                rows.add(String.join("|", columns));
            }
            return rows;
        }
    }
}
