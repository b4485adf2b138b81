package org.clausetracker.concept;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.search.WideningKind;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/** Reads what the search takes for each other: places, parties and groups of words with their names. */
@ApplicationScoped
public class ConceptService {

    /** What each concept is called; a party by its record, for a translation of another name says nothing of it. */
    private static final String NAMES =
            """
            with name as (
              select 'PLACE' as kind, n.place as slug, n.language, n.name from place_name n
               union all
              select 'PARTY', p.slug, 'en', p.name from party p
               where exists (select from translated_name t where t.kind = 'PARTY' and t.subject = p.slug)
               union all
              select 'PARTY', p.slug, t.language, t.text from translation t
                join party p on p.slug = t.subject and p.name = t.english where t.kind = 'PARTY'
               union all
              select 'WORDS', s.synonym_group, s.language, s.word from synonym s where s.ordinal = 1)""";

    /** The order of kinds: parties have pages of their own, and come last. */
    private static final String KINDS = "'{PLACE,WORDS,PARTY}'::text[]";

    private static final String LIST = NAMES
            + """

            select n.kind, n.slug,
                   array_agg(n.language order by n.language <> 'en', n.language) as languages,
                   array_agg(n.name order by n.language <> 'en', n.language) as names
              from name n
             where (?::text[] is null or n.kind = any(?::text[]))
               and (?::text is null or (@kind, n.slug) > (array_position(@kinds, ?::text), ?::text collate "C"))
               and (?::text is null or exists (
                 select from search_form f
                  where f.concept = lower(n.kind) || '/' || n.slug and f.words like '%' || search_name(?) || '%'))
             group by n.kind, n.slug order by @kind, n.slug limit ?"""
                    .replace("@kind,", "array_position(@kinds, n.kind),")
                    .replace("@kinds", KINDS);

    private static final String ONE =
            NAMES + " select n.slug, n.language, n.name from name n where n.kind = ? and n.slug = any(?::text[])"
                    + " order by n.language <> 'en', n.language";

    private static final String FORMS =
            """
            select f.form, f.ordinal from search_form f where f.concept = ?
             union
            select a.alias, 0 from party_alias a where 'party/' || a.party_id = ?
             order by 2, 1""";

    private static final String NOTES =
            """
            select p.within, p.wikidata, p.note from place p where 'place/' || p.slug = ?
             union all
            select null, p.wikidata, t.note from party p
              left join translated_name t on t.kind = 'PARTY' and t.subject = p.slug and t.english = p.name
             where 'party/' || p.slug = ?
             union all
            select null, null, g.caution from synonym_group g where 'words/' || g.id = ?""";

    private static final String USAGES =
            "select u.party, u.form from place_usage u where 'place/' || u.place = ? order by u.party, u.ordinal";

    private static final String AMBIGUITIES =
            """
            select a.spelling, a.note from ambiguous_spelling a cross join unnest(a.places) p(slug)
             where 'place/' || p.slug = ? order by a.ordinal""";

    private static final String FAILURE = "the names of concepts cannot be read";

    private final Database database;

    ConceptService(Database database) {
        this.database = database;
    }

    /** One page of concepts, places first and parties last, by slug, in one SQL statement. */
    public Page<ConceptSummary> browse(ConceptFilter filter, PageRequest request) {
        List<String> kinds = filter.kinds().isEmpty()
                ? null
                : filter.kinds().stream().map(Enum::name).toList();
        String kind = request.after().map(key -> key.get(0)).orElse(null);
        String slug = request.after().map(key -> key.get(1)).orElse(null);
        String text = filter.text().orElse(null);
        return Page.of(
                database.list(
                        FAILURE,
                        Query.of(LIST, kinds, kinds, kind, kind, slug, text, text, request.rowsToRead()),
                        ConceptService::summary),
                request,
                concept -> List.of(concept.kind().name(), concept.slug()));
    }

    /**
     * One concept, in five SQL statements.
     *
     * @param kind what it is, in small letters
     * @throws NotFound when there is none of that kind and name
     */
    public ConceptDetail get(String kind, String slug) {
        String concept = kind + "/" + slug;
        WideningKind of = Arrays.stream(WideningKind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("concept", concept));
        return database.connected(FAILURE, connection -> read(connection, of, slug, concept))
                .orElseThrow(() -> new NotFound("concept", concept));
    }

    private static Optional<ConceptDetail> read(Connection connection, WideningKind kind, String slug, String concept)
            throws SQLException {
        Optional<About> found = Query.of(NOTES, concept, concept, concept)
                .first(
                        connection,
                        row -> new About(row.getString("within"), row.getString("wikidata"), row.getString("note")));
        String within = found.map(About::within).orElse(null);
        Map<String, List<ConceptName>> byName = Query.of(
                        ONE, kind.name(), within == null ? List.of(slug) : List.of(slug, within))
                .grouped(
                        connection,
                        row -> row.getString("slug"),
                        row -> new ConceptName(row.getString("language"), row.getString("name")));
        List<ConceptName> names = byName.getOrDefault(slug, List.of());
        if (found.isEmpty() || names.isEmpty()) {
            return Optional.empty();
        }
        List<String> called = names.stream().map(ConceptName::name).toList();
        List<String> spellings =
                Query.of(FORMS, concept, concept).list(connection, row -> row.getString("form")).stream()
                        .filter(form -> !called.contains(form))
                        .distinct()
                        .toList();
        Map<String, List<String>> usages = Query.of(USAGES, concept)
                .grouped(connection, row -> row.getString("party"), row -> row.getString("form"));
        return Optional.of(new ConceptDetail(
                kind,
                slug,
                names,
                spellings,
                usages.entrySet().stream()
                        .map(usage -> new ConceptUsage(usage.getKey(), usage.getValue()))
                        .toList(),
                Query.of(AMBIGUITIES, concept)
                        .list(
                                connection,
                                row -> new ConceptAmbiguity(row.getString("spelling"), row.getString("note"))),
                within == null ? null : new ConceptSummary(kind, within, byName.getOrDefault(within, List.of())),
                found.get().wikidata(),
                found.get().note(),
                called.get(0)));
    }

    /** What is said of a concept beside its names. */
    private record About(@Nullable String within, @Nullable String wikidata, @Nullable String note) {}

    private static ConceptSummary summary(ResultSet row) throws SQLException {
        List<String> languages = List.of((String[]) row.getArray("languages").getArray());
        List<String> names = List.of((String[]) row.getArray("names").getArray());
        return new ConceptSummary(
                WideningKind.valueOf(row.getString("kind")),
                row.getString("slug"),
                IntStream.range(0, names.size())
                        .mapToObj(i -> new ConceptName(languages.get(i), names.get(i)))
                        .toList());
    }
}
