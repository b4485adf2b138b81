package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself keeps somebody who looks after people, whatever the application does. */
class LastAdminTest {

    private Connection application;

    @BeforeEach
    void fill() throws SQLException {
        SchemaDatabase.migrateAnew();
        application = SchemaDatabase.asApplication();
        application.setAutoCommit(false);
        SchemaDatabase.fill(application);
    }

    @AfterEach
    void discard() throws SQLException {
        application.rollback();
        application.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from membership",
                "delete from membership where role = 'ADMIN'",
                "update person set state = 'SUSPENDED'",
                "update person set state = 'INVITED' where name = 'Anna'"
            })
    void the_last_one_stays(String change) throws SQLException {
        var refusal = Objects.requireNonNull(
                SchemaDatabase.refusal(application, change).getServerErrorMessage());

        assertThat(refusal.getConstraint())
                .isEqualTo(change.startsWith("delete") ? "membership_last_admin" : "person_last_admin");
        assertThat(refusal.getSQLState()).isEqualTo("23514");
    }

    @Test
    void one_of_two_may_go() throws SQLException {
        SchemaDatabase.execute(
                application,
                """
                update person set state = 'ACTIVE' where name = 'Boris';
                insert into membership (person_id, scope, role) values ('p-00000000000000000000000002', '*', 'ADMIN');
                update person set state = 'SUSPENDED' where name = 'Anna';
                delete from membership where person_id = 'p-00000000000000000000000001';
                """);

        assertThat(SchemaDatabase.rows(application, "select person_id from membership"))
                .containsExactly("p-00000000000000000000000002");
    }

    @Test
    void an_admin_who_cannot_log_in_yet_does_not_count() throws SQLException {
        SchemaDatabase.execute(
                application,
                "insert into membership (person_id, scope, role) values ('p-00000000000000000000000002', '*', 'ADMIN')");

        assertThat(SchemaDatabase.refusal(
                                application, "delete from membership where person_id = 'p-00000000000000000000000001'")
                        .getMessage())
                .contains("the last administrator cannot be removed");
    }

    @Test
    void others_come_and_go_where_there_never_was_one() throws SQLException {
        SchemaDatabase.execute(
                application,
                """
                insert into membership (person_id, scope, role) values ('p-00000000000000000000000002', 'a', 'ADMIN');
                update person set name = 'Vera' where name = 'Boris';
                update person set state = 'SUSPENDED' where name = 'Vera';
                delete from membership where scope = 'a';
                """);

        assertThat(SchemaDatabase.rows(application, "select state from person where name = 'Vera'"))
                .containsExactly("SUSPENDED");
    }
}
