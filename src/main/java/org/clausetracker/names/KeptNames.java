package org.clausetracker.names;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausetracker.names.TranslatedNames.Subject;
import org.clausetracker.names.TranslatedNames.TranslatedName;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;

/** The names in memory. Each time it is asked, one statement finds out whether the database has others by now. */
@ApplicationScoped
class KeptNames {

    private static final Query DIGEST = Query.of("select sha256 from reference_file where name = 'names'");

    private static final Query NAMES = Query.of(
            """
            select n.kind, n.subject, n.english, n.reviewed, coalesce(n.note, '') as note, t.language, t.text
              from translated_name n join translation t using (kind, subject, english)
             order by n.kind, n.ordinal""");

    private static final String FAILURE = "the names in other languages cannot be read";

    private final Database database;
    private volatile TranslatedNames kept = TranslatedNames.NONE;

    KeptNames(Database database) {
        this.database = database;
    }

    /** The names as the database has them now. Its digest is read first: rows that follow are not older than it. */
    TranslatedNames current() {
        String sha256 = database.first(FAILURE, DIGEST, row -> row.getString(1)).orElse("");
        TranslatedNames known = kept;
        if (!known.sha256().equals(sha256)) {
            known = read(sha256);
            kept = known;
        }
        return known;
    }

    private TranslatedNames read(String sha256) {
        Map<Subject, Map<String, List<Text>>> found = new LinkedHashMap<>();
        database.list(FAILURE, NAMES, Text::of)
                .forEach(text -> found.computeIfAbsent(text.subject(), first -> new LinkedHashMap<>())
                        .computeIfAbsent(text.english(), first -> new ArrayList<>())
                        .add(text));
        return new TranslatedNames(
                sha256,
                found.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, names -> names.getValue().values().stream()
                                        .map(KeptNames::name)
                                        .toList())));
    }

    private static TranslatedName name(List<Text> texts) {
        Text first = texts.get(0);
        return new TranslatedName(
                first.english(),
                first.reviewed(),
                first.note(),
                texts.stream().collect(Collectors.toUnmodifiableMap(Text::language, Text::text)));
    }

    private record Text(Subject subject, String english, boolean reviewed, String note, String language, String text) {

        static Text of(ResultSet row) throws SQLException {
            return new Text(
                    new Subject(NameKind.valueOf(row.getString("kind")), row.getString("subject")),
                    row.getString("english"),
                    row.getBoolean("reviewed"),
                    row.getString("note"),
                    row.getString("language"),
                    row.getString("text"));
        }
    }
}
