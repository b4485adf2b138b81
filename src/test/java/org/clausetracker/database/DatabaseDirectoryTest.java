package org.clausetracker.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseDirectoryTest {

    @TempDir
    Path place = Path.of("");

    @Test
    void a_new_directory_is_open_to_its_owner_alone() throws IOException {
        Path home = place.resolve("new").resolve("deeper");

        try (DatabaseDirectory directory = DatabaseDirectory.lock(home)) {
            assertThat(directory.hasData()).isFalse();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void data_of_another_major_version_is_refused_with_both_versions() throws IOException {
        Path data = Files.createDirectories(place.resolve("data"));
        Files.createFile(place.resolve("lock"));
        Files.writeString(data.resolve("PG_VERSION"), "16\n");

        assertRefused(data.toRealPath() + " holds data of PostgreSQL 16, and this tracker runs PostgreSQL 17."
                + " Copy the data with pg_dump of 16 into a new directory,"
                + " or choose another one with TRACKER_DATABASE_DIRECTORY.");
    }

    @Test
    void the_data_directory_of_another_server_is_refused_with_both_versions() throws IOException {
        Files.writeString(place.resolve("PG_VERSION"), "15\n");

        assertRefused(place.toRealPath() + " holds data of PostgreSQL 15, and this tracker runs PostgreSQL 17."
                + " Copy the data with pg_dump of 15 into a new directory,"
                + " or choose another one with TRACKER_DATABASE_DIRECTORY.");
    }

    @Test
    void the_data_directory_of_another_server_of_the_same_version_is_refused() throws IOException {
        Files.writeString(place.resolve("PG_VERSION"), "17\n");

        assertRefused(place.toRealPath() + " is the data directory of a PostgreSQL server of its own. Run that"
                + " server and set QUARKUS_DATASOURCE_JDBC_URL, or choose an empty directory.");
    }

    @Test
    void a_directory_with_other_files_is_refused_and_left_as_it_was() throws IOException {
        Files.writeString(place.resolve("letter.txt"), "Dear reader");

        assertRefused("The directory " + place.toRealPath() + " holds something else, such as letter.txt."
                + " Choose an empty directory with TRACKER_DATABASE_DIRECTORY.");
        assertThat(place).isDirectoryNotContaining(path -> !path.endsWith("letter.txt"));
    }

    @Test
    void a_file_is_refused() throws IOException {
        Path file = Files.createFile(place.resolve("file"));

        assertThatThrownBy(() -> DatabaseDirectory.lock(file)).hasMessage(file + " is not a directory.");
    }

    @Test
    void data_without_a_version_is_refused() throws IOException {
        Files.createDirectories(place.resolve("data"));
        Files.createFile(place.resolve("lock"));

        assertRefused(place.toRealPath().resolve("data") + " is not a PostgreSQL data directory: it has no PG_VERSION."
                + " Move it away, or restore it from a backup.");
    }

    @Test
    void data_without_its_passwords_is_refused() throws IOException {
        Path data = Files.createDirectories(place.resolve("data"));
        Files.createFile(place.resolve("lock"));
        Files.writeString(data.resolve("PG_VERSION"), "17\n");

        assertRefused("The passwords of the data in " + data.toRealPath() + " are missing. Restore "
                + place.toRealPath().resolve("passwords.properties")
                + " from a backup, or move the data away to start empty.");
    }

    @Test
    void a_passwords_file_that_lacks_a_role_is_refused() throws IOException {
        Path file = place.resolve("passwords.properties");
        Files.writeString(file, "postgres=a\ntracker_owner=b\n");

        assertThatThrownBy(() -> DatabasePasswords.read(file))
                .isInstanceOf(EmbeddedDatabaseFailure.class)
                .hasMessage("The file " + file + " has no password for the role tracker_app."
                        + " Restore it from a backup.");
    }

    @Test
    void a_directory_let_go_can_be_taken_again() throws IOException {
        DatabaseDirectory.lock(place).close();

        try (DatabaseDirectory again = DatabaseDirectory.lock(place)) {
            assertThat(again.home()).isEqualTo(place.toRealPath());
        }
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> DatabaseDirectory.lock(place))
                .isInstanceOf(EmbeddedDatabaseFailure.class)
                .hasMessage(message);
    }
}
