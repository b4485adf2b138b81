package org.clausetracker.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausetracker.Api;

/** The description of the API that clients were built from, and the one that the running application serves. */
public final class PublishedContract {

    static final Path FILE = Path.of("src/test/resources/openapi.yaml");

    private PublishedContract() {}

    /** The promised one, in YAML. */
    public static String published() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String running() {
        return Api.ask("/q/openapi?format=yaml").asString();
    }

    static void accept(String running) {
        try {
            Files.writeString(FILE, running.stripTrailing() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
