package org.clausetracker.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One database, started once, looked at from all sides. */
class EmbeddedDatabaseTest {

    private static final Path HOME = TestDatabases.newDirectory();
    private static final EmbeddedDatabase DATABASE = TestDatabases.open(HOME);
    private static DatabaseAccess access = new DatabaseAccess("", "", "");

    @BeforeAll
    static void start() {
        access = DATABASE.start(TestDatabases.NOT_LOST);
    }

    @AfterAll
    static void stop() throws IOException {
        DATABASE.close();
        PrivateFiles.deleteTree(HOME);
    }

    @Test
    void passwords_and_data_can_be_read_by_their_owner_alone() throws IOException {
        assertThat(mode(HOME.resolve("passwords.properties"))).isEqualTo("rw-------");
        assertThat(mode(HOME.resolve("data"))).isEqualTo("rwx------");
        assertThat(mode(HOME.resolve("start.log"))).isEqualTo("rw-------");
    }

    @Test
    void the_superuser_password_is_nowhere_but_in_its_file() throws IOException {
        String password =
                DatabasePasswords.read(HOME.resolve("passwords.properties")).superuser();

        assertThat(password).hasSize(43);
        try (Stream<Path> files = Files.list(HOME)) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> holds(file, password)))
                    .containsExactly(HOME.resolve("passwords.properties"));
        }
    }

    @Test
    void each_role_has_a_password_of_its_own() {
        DatabasePasswords passwords = DatabasePasswords.read(HOME.resolve("passwords.properties"));

        assertThat(List.of(passwords.superuser(), passwords.owner(), passwords.application()))
                .doesNotHaveDuplicates();
        assertThat(passwords.owner()).isEqualTo(access.ownerPassword());
        assertThat(passwords.application()).isEqualTo(access.applicationPassword());
    }

    @Test
    void every_way_in_asks_for_a_password() throws IOException {
        assertThat(Files.readAllLines(HOME.resolve("data").resolve("pg_hba.conf")))
                .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
                .hasSize(6)
                .allMatch(line -> line.endsWith(" scram-sha-256"));
    }

    @ParameterizedTest
    @ValueSource(strings = {DatabaseRoles.SUPERUSER, DatabaseRoles.OWNER, DatabaseRoles.APPLICATION})
    void a_wrong_password_is_refused(String role) {
        assertThatThrownBy(() -> connect(role, "wrong"))
                .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                        .isEqualTo("28P01"));
    }

    @Test
    void the_server_is_postgresql_17_and_listens_on_the_loopback_address_alone() throws SQLException {
        assertThat(asOwner("select current_setting('server_version_num')::int / 10000"))
                .isEqualTo("17");
        assertThat(asOwner("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(asOwner("select host(inet_server_addr())")).isEqualTo("127.0.0.1");
        assertThat(asSuperuser("show unix_socket_directories")).isEmpty();
    }

    @Test
    void a_committed_transaction_is_on_the_disk() throws SQLException {
        assertThat(asOwner("show fsync")).isEqualTo("on");
        assertThat(asOwner("show synchronous_commit")).isEqualTo("on");
        assertThat(asOwner("show full_page_writes")).isEqualTo("on");
    }

    @Test
    void text_is_unicode_and_sorts_the_same_on_every_machine() throws SQLException {
        assertThat(asOwner("select pg_encoding_to_char(encoding) || ' ' || datlocprovider::text || ' ' || datlocale"
                        + " from pg_database where datname = current_database()"))
                .isEqualTo("UTF8 b C.UTF-8");
        assertThat(asOwner("select upper('лачин') || ' ' || upper('հայաստան')")).isEqualTo("ЛАЧИН ՀԱՅԱՍՏԱՆ");
    }

    @Test
    void the_owner_owns_the_database_and_its_schema_and_nothing_more() throws SQLException {
        assertThat(asOwner("select pg_get_userbyid(datdba) from pg_database where datname = 'clause_tracker'"))
                .isEqualTo("tracker_owner");
        assertThat(asOwner("select pg_get_userbyid(nspowner) from pg_namespace where nspname = 'public'"))
                .isEqualTo("tracker_owner");
        assertThat(asOwner("select count(*) from pg_roles where rolname like 'tracker%'"
                        + " and (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls)"))
                .isEqualTo("0");
        assertThat(asOwner("select count(*) from pg_auth_members"
                        + " where member = 'tracker_app'::regrole or member = 'tracker_owner'::regrole"))
                .isEqualTo("0");
    }

    @Test
    void the_application_may_connect_and_use_the_schema_but_not_change_it() throws SQLException {
        assertThat(asApplication("select has_database_privilege('clause_tracker', 'connect')"
                        + " and has_database_privilege('clause_tracker', 'temporary')"
                        + " and has_schema_privilege('public', 'usage')"))
                .isEqualTo("t");
        assertThat(asApplication("select has_database_privilege('clause_tracker', 'create')"
                        + " or has_schema_privilege('public', 'create')"))
                .isEqualTo("f");
        assertThatThrownBy(() -> execute(DatabaseRoles.APPLICATION, "create table intruder (id int)"))
                .hasMessageContaining("permission denied for schema public");
    }

    @Test
    void the_application_may_read_a_table_only_when_it_is_granted() throws SQLException {
        execute(DatabaseRoles.OWNER, "create table grants (id int); insert into grants values (7)");
        assertThatThrownBy(() -> asApplication("select id from grants"))
                .hasMessageContaining("permission denied for table grants");

        execute(DatabaseRoles.OWNER, "grant select on grants to tracker_app");

        assertThat(asApplication("select id from grants")).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pg_trgm", "unaccent", "fuzzystrmatch", "btree_gist", "ltree", "pgcrypto"})
    void the_owner_may_create_the_extensions_that_migrations_need(String extension) throws SQLException {
        execute(DatabaseRoles.OWNER, "create extension " + extension);

        assertThat(asOwner("select count(*) from pg_extension where extname = '" + extension + "'"))
                .isEqualTo("1");
    }

    @Test
    void a_second_application_on_the_same_directory_is_refused() {
        assertThatThrownBy(() -> TestDatabases.open(HOME))
                .isInstanceOf(EmbeddedDatabaseFailure.class)
                .hasMessage("The directory " + HOME + " is in use by another running tracker."
                        + " Stop that one, or give this one its own directory with TRACKER_DATABASE_DIRECTORY.");
    }

    @Test
    void no_password_reaches_a_log_by_way_of_text() {
        assertThat(access.toString()).isEqualTo(access.jdbcUrl()).doesNotContain("password");
        assertThat(DatabasePasswords.generate()).hasToString("DatabasePasswords");
    }

    private static String asOwner(String query) throws SQLException {
        return ask(DatabaseRoles.OWNER, access.ownerPassword(), query);
    }

    private static String asApplication(String query) throws SQLException {
        return ask(DatabaseRoles.APPLICATION, access.applicationPassword(), query);
    }

    private static String asSuperuser(String query) throws SQLException {
        String password =
                DatabasePasswords.read(HOME.resolve("passwords.properties")).superuser();
        return ask(DatabaseRoles.SUPERUSER, password, query);
    }

    private static String ask(String role, String password, String query) throws SQLException {
        try (Connection connection = connect(role, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).as(query).isTrue();
            return rows.getString(1);
        }
    }

    private static void execute(String role, String sql) throws SQLException {
        String password = role.equals(DatabaseRoles.OWNER) ? access.ownerPassword() : access.applicationPassword();
        try (Connection connection = connect(role, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(), role, password);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
