package org.clausetracker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Markdown documents of the repository. */
final class Documents {

    static final Path README = Path.of("README.md");
    static final Path DECISIONS = Path.of("src", "docs", "adr");

    private Documents() {}

    static List<Path> all() {
        return Stream.of(README, Path.of(".github"), Path.of("src"))
                .flatMap(place -> below(place, ".md"))
                .toList();
    }

    static List<Path> decisions() {
        return below(DECISIONS, ".md").sorted().toList();
    }

    /** All files below a folder, or the file itself, whose name ends so; what npm installed is not ours. */
    static Stream<Path> below(Path place, String ending) {
        try (Stream<Path> files = Files.walk(place)) {
            return files
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("node_modules"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands below a heading of the second level. */
    static String section(Path file, String heading) {
        String text = text(file);
        int start = text.indexOf("\n## " + heading + "\n");
        if (start < 0) {
            throw new AssertionError(file + " has no section '" + heading + "'");
        }
        int end = text.indexOf("\n## ", start + 1);
        return end < 0 ? text.substring(start) : text.substring(start, end);
    }
}
