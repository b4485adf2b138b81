package org.clausetracker.concept;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Locale;
import org.clausetracker.search.WideningKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A concept as lists show it.
 *
 * @param kind what it is
 * @param slug its permanent name among those of its kind: of a place or group of words the gazetteer's, of a party its own
 * @param names what it is usually called, English first; a language in which that is not known is absent
 */
public record ConceptSummary(
        WideningKind kind, @Schema(examples = "lachin-corridor") String slug, List<ConceptName> names) {

    /** What an address names it by: its kind in small letters, a slash and its slug. */
    @JsonIgnore
    public String path() {
        return kind.name().toLowerCase(Locale.ROOT) + "/" + slug;
    }

    /** What it is called in a language; where that is not known, in English. */
    public String name(String language) {
        return names.stream()
                .filter(one -> one.language().equals(language))
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(ConceptName::name)
                .orElse(slug);
    }
}
