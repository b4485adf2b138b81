package org.clausetracker.names;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the gazetteer. */
final class GazetteerReader {

    private static final List<String> LANGUAGES = List.of("en", "ru", "hy", "az");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

    private static final Set<String> SECTIONS =
            Set.of("format", "description", "fields", "places", "ambiguous", "synonyms");

    private static final Set<String> PLACE =
            Set.of("slug", "kind", "names", "spellings", "within", "usedBy", "note", "in", "wikidata", "enFrom");

    private final ReferenceRows rows;
    private final Map<String, JsonAt> places = new LinkedHashMap<>();

    GazetteerReader(ReferenceRows rows) {
        this.rows = rows;
    }

    void read(JsonAt root) {
        root.hasOnly(SECTIONS);
        root.required("places").elements().forEach(this::place);
        places.values().forEach(this::within);
        Set<String> spellings = new HashSet<>();
        root.required("ambiguous").elements().forEach(element -> ambiguous(element, spellings));
        Set<String> groups = new HashSet<>();
        root.required("synonyms").elements().forEach(element -> synonyms(element, groups));
    }

    private void place(JsonAt place) {
        if (!place.hasOnly(PLACE)) {
            return;
        }
        String slug = matched(place.required("slug"), SLUG);
        if (places.putIfAbsent(slug, place) != null) {
            place.required("slug").report("'" + slug + "' is there twice");
            return;
        }
        JsonAt wikidata = place.optional("wikidata");
        rows.add(
                ReferenceTable.PLACE,
                slug,
                places.size(),
                place.required("kind").text(),
                place.required("enFrom").oneOf(List.of("agreement", "statement", "general")),
                place.optionalText("within"),
                wikidata == null ? null : matched(wikidata, WIKIDATA),
                place.optionalText("note"),
                place.texts("spellings"));
        names(slug, place.required("names"));
        JsonAt usedBy = place.optional("usedBy");
        if (usedBy != null) {
            usedBy.entries().forEach((party, forms) -> {
                int ordinal = 0;
                for (JsonAt form : forms.elements()) {
                    rows.add(ReferenceTable.PLACE_USAGE, slug, party, ++ordinal, form.text());
                }
            });
        }
        mentions(slug, place.optional("in"));
    }

    private void names(String slug, JsonAt names) {
        names.required("en");
        names.hasOnly(Set.copyOf(LANGUAGES));
        names.entries().forEach((language, name) -> rows.add(ReferenceTable.PLACE_NAME, slug, language, name.text()));
    }

    private void mentions(String slug, @Nullable JsonAt in) {
        if (in == null) {
            return;
        }
        Set<String> named = new HashSet<>();
        for (JsonAt element : in.elements()) {
            String text = element.text();
            if (named.add(text)) {
                rows.add(ReferenceTable.PLACE_MENTION, slug, text, named.size());
            } else {
                element.report("'" + text + "' is there twice");
            }
        }
    }

    private void within(JsonAt place) {
        String within = place.optionalText("within");
        if (within != null) {
            known(place.required("within"), within);
        }
    }

    private void ambiguous(JsonAt element, Set<String> spellings) {
        if (!element.hasOnly(Set.of("spelling", "places", "note"))) {
            return;
        }
        String spelling = element.required("spelling").text();
        List<String> meant = element.required("places").elements().stream()
                .map(place -> known(place, place.text()))
                .toList();
        if (spellings.add(spelling)) {
            rows.add(
                    ReferenceTable.AMBIGUOUS_SPELLING,
                    spelling,
                    spellings.size(),
                    meant,
                    element.required("note").text());
        } else {
            element.required("spelling").report("'" + spelling + "' is there twice");
        }
    }

    private void synonyms(JsonAt element, Set<String> groups) {
        if (!element.hasOnly(Set.of("id", "expand", "caution", "en", "ru", "hy", "az"))) {
            return;
        }
        String id = element.required("id").text();
        if (!groups.add(id)) {
            element.required("id").report("'" + id + "' is there twice");
            return;
        }
        rows.add(
                ReferenceTable.SYNONYM_GROUP,
                id,
                groups.size(),
                element.required("expand").oneOf(List.of("always", "tell")),
                element.required("caution").text());
        for (String language : LANGUAGES) {
            int ordinal = 0;
            for (String word : element.texts(language)) {
                rows.add(ReferenceTable.SYNONYM, id, language, ++ordinal, word);
            }
        }
    }

    private String known(JsonAt where, String slug) {
        if (!slug.isEmpty() && !places.containsKey(slug)) {
            where.report("there is no place '" + slug + "'");
        }
        return slug;
    }

    private static String matched(JsonAt value, Pattern pattern) {
        String text = value.text();
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            value.report("is '" + text + "', but must match " + pattern.pattern());
        }
        return text;
    }
}
