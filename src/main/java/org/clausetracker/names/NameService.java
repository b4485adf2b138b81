package org.clausetracker.names;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.clausetracker.names.TranslatedNames.Subject;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;

/**
 * Says what something is called in another language. The record is in English; a translation counts only while the record
 * says what was translated, and where there is none the English is shown.
 */
@ApplicationScoped
public class NameService {

    private static final Query COUNTS = Query.of(
            """
            select (select count(*) from translated_name),
                   (select count(*) from translation where language = 'ru'),
                   (select count(*) from translation where language = 'hy'),
                   (select count(*) from translation where language = 'az'),
                   (select count(*) from translated_name where reviewed),
                   (select count(*) from place)""");

    private final NamesOfRequest asked;
    private final Database database;

    NameService(NamesOfRequest asked, Database database) {
        this.asked = asked;
        this.database = database;
    }

    /**
     * What to call something. In English this asks nothing; in another language it may be asked only while a request is
     * answered.
     *
     * @param key whose name it is, as {@link NameKind} says
     * @param english what the record calls it now
     */
    public String shown(NameKind kind, String key, String english, Locale language) {
        if (isEnglish(language)) {
            return english;
        }
        return asked.names()
                .translationsOf(new Subject(kind, key), english)
                .map(name -> {
                    String text = name.texts().get(language.getLanguage());
                    if (text != null && !name.reviewed()) {
                        asked.noteUnreviewed();
                    }
                    return text == null ? english : text;
                })
                .orElse(english);
    }

    /**
     * What must be said beside a translated name that is contested, in English; empty where there is nothing to say.
     *
     * @param shown the name as it is shown
     */
    public String note(NameKind kind, String key, String shown, Locale language) {
        return isEnglish(language)
                ? ""
                : asked.names()
                        .writtenAs(new Subject(kind, key), shown, language.getLanguage())
                        .map(TranslatedNames.TranslatedName::note)
                        .orElse("");
    }

    /** Whether this request has shown a translation so far that nobody has reviewed. */
    public boolean hasShownUnreviewed(Locale language) {
        return !isEnglish(language) && asked.hasUnreviewed();
    }

    /** How much reference data there is, in one statement. */
    public ReferenceCounts counts() {
        return database.first(
                        "the reference data cannot be counted",
                        COUNTS,
                        row -> new ReferenceCounts(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6)))
                .orElseThrow();
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }
}
