package org.clausetracker.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The generated passwords of the embedded database, one per role, kept in a file that only its owner can read. */
record DatabasePasswords(String superuser, String owner, String application) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static DatabasePasswords generate() {
        return new DatabasePasswords(password(), password(), password());
    }

    /**
     * Reads them from the file that {@link DatabaseDirectory} keeps.
     *
     * @throws EmbeddedDatabaseFailure when the file cannot be read or lacks a password
     */
    static DatabasePasswords read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = new StringReader(Files.readString(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new EmbeddedDatabaseFailure("The passwords in " + file + " cannot be read: " + e.getMessage(), e);
        }
        return new DatabasePasswords(
                required(properties, DatabaseRoles.SUPERUSER, file),
                required(properties, DatabaseRoles.OWNER, file),
                required(properties, DatabaseRoles.APPLICATION, file));
    }

    void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty(DatabaseRoles.SUPERUSER, superuser);
        properties.setProperty(DatabaseRoles.OWNER, owner);
        properties.setProperty(DatabaseRoles.APPLICATION, application);
        StringWriter text = new StringWriter();
        try {
            properties.store(text, "Passwords of the embedded database, by role");
        } catch (IOException e) {
            throw new UncheckedIOException("A string refused to be written", e);
        }
        PrivateFiles.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Names no password, so that none reaches a log. */
    @Override
    public String toString() {
        return "DatabasePasswords";
    }

    private static String required(Properties properties, String role, Path file) {
        String password = properties.getProperty(role, "");
        if (password.isEmpty()) {
            throw new EmbeddedDatabaseFailure(
                    "The file " + file + " has no password for the role " + role + ". Restore it from a backup.");
        }
        return password;
    }

    private static String password() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
