package org.clausetracker.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command that imports one bundle, as it was typed.
 *
 * @param file a path, or {@code classpath:} and the name of a resource
 * @param check whether it is only asked what the import would do
 * @param overwrite whether records that were changed by hand since their last import are replaced too
 */
record ImportCommand(String file, boolean check, boolean overwrite) {

    /** Imported, or of a check: could be. */
    static final int DONE = 0;

    /** The bundle has errors; nothing was stored. */
    static final int REFUSED = 1;

    /** It was not tried, or failed: wrong words, no such file, no database. Nothing was stored. */
    static final int FAILED = 2;

    static final String USAGE = "java -jar quarkus-run.jar import FILE [--check] [--overwrite]";

    private static final String NAME = "import";
    private static final String CHECK = "--check";
    private static final String OVERWRITE = "--overwrite";
    private static final String CLASSPATH = "classpath:";

    /** Whether the application was started for this command. */
    static boolean isAskedFor(String... words) {
        return words.length > 0 && words[0].equals(NAME);
    }

    /** What was typed; empty when it makes no command. */
    static Optional<ImportCommand> of(String... words) {
        List<String> files = new ArrayList<>();
        boolean check = false;
        boolean overwrite = false;
        for (String word : List.of(words).subList(1, words.length)) {
            if (word.equals(CHECK)) {
                check = true;
            } else if (word.equals(OVERWRITE)) {
                overwrite = true;
            } else if (word.startsWith("--")) {
                return Optional.empty();
            } else {
                files.add(word);
            }
        }
        return files.size() == 1 ? Optional.of(new ImportCommand(files.get(0), check, overwrite)) : Optional.empty();
    }

    /** What everybody may read of where the bundle came from: not the directories of this machine. */
    String origin() {
        if (file.startsWith(CLASSPATH)) {
            return file;
        }
        Path name = Path.of(file).getFileName();
        return name == null ? file : name.toString();
    }
}
