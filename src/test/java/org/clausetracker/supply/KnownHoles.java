package org.clausetracker.supply;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.jspecify.annotations.Nullable;

/**
 * The list of published holes that the repository keeps.
 *
 * @param asOf the day on which it was made
 * @param accepted holes that the application has and that do not matter to it
 */
record KnownHoles(LocalDate asOf, List<Hole> holes, List<Accepted> accepted) {

    private static final Path LIST = Path.of("src", "security", "known-holes.json");

    static KnownHoles read() {
        try {
            return new ObjectMapper().findAndRegisterModules().readValue(LIST.toFile(), KnownHoles.class);
        } catch (IOException e) {
            throw new UncheckedIOException(LIST + " is no list of known holes", e);
        }
    }

    /** How bad a hole is, as the advisories have it. */
    enum Severity {
        LOW,
        MEDIUM,
        HIGH,
        CRITICAL
    }

    /**
     * A hole of one library.
     *
     * @param library group and name
     * @param by who entered it: hand or osv
     */
    record Hole(
            String id,
            List<String> aliases,
            @com.fasterxml.jackson.annotation.JsonProperty("package") String library,
            Severity severity,
            List<Range> affected,
            String source,
            String summary,
            String by) {

        boolean isIn(Library used) {
            return library.equals(used.name())
                    && affected.stream().anyMatch(range -> range.holds(new ComparableVersion(used.version())));
        }
    }

    /**
     * Versions of a library.
     *
     * @param fixed the first version without the hole; null when it is not known
     * @param lastAffected the last version with it; null when it is not known
     */
    record Range(String introduced, @Nullable String fixed, @Nullable String lastAffected) {

        boolean holds(ComparableVersion version) {
            return version.compareTo(new ComparableVersion(introduced)) >= 0
                    && (fixed == null || version.compareTo(new ComparableVersion(fixed)) < 0)
                    && (lastAffected == null || version.compareTo(new ComparableVersion(lastAffected)) <= 0);
        }
    }

    /** A hole that stays, with the reason why it may. */
    record Accepted(
            String id, @com.fasterxml.jackson.annotation.JsonProperty("package") String library, String reason) {}

    /**
     * What the application is made of.
     *
     * @param name group and name
     */
    record Library(String name, String version) {}

    /** The holes of high and critical severity that are in some of the libraries, accepted or not. */
    List<Hole> seriousIn(List<Library> libraries) {
        return holes.stream()
                .filter(hole -> hole.severity().compareTo(Severity.HIGH) >= 0)
                .filter(hole -> libraries.stream().anyMatch(hole::isIn))
                .toList();
    }

    boolean accepts(Hole hole) {
        return accepted.stream()
                .anyMatch(one -> one.id().equals(hole.id()) && one.library().equals(hole.library()));
    }
}
