package org.clausetracker.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All names that were translated, as they were read from one file.
 *
 * @param sha256 digest of the file; empty where none was loaded
 * @param bySubject the names of each subject; only agreements have several
 */
record TranslatedNames(String sha256, Map<Subject, List<TranslatedName>> bySubject) {

    static final TranslatedNames NONE = new TranslatedNames("", Map.of());

    /** Whose names they are. */
    record Subject(NameKind kind, String key) {}

    /**
     * One name.
     *
     * @param english the English that was translated
     * @param reviewed whether the translations were reviewed
     * @param note why the words were chosen; may be empty
     * @param texts the name by tag of the language
     */
    record TranslatedName(String english, boolean reviewed, String note, Map<String, String> texts) {}

    /** The translations of this very English; empty where there are none, or those of another English. */
    Optional<TranslatedName> translationsOf(Subject subject, String english) {
        return bySubject.getOrDefault(subject, List.of()).stream()
                .filter(name -> name.english().equals(english))
                .findFirst();
    }

    /** The name that is written like this in a language. */
    Optional<TranslatedName> writtenAs(Subject subject, String text, String language) {
        return bySubject.getOrDefault(subject, List.of()).stream()
                .filter(name -> text.equals(name.texts().get(language)))
                .findFirst();
    }
}
