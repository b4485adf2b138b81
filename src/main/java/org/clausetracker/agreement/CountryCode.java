package org.clausetracker.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.record.QuotedWords;
import org.clausetracker.request.QueryReader;
import org.jspecify.annotations.Nullable;

/**
 * A country, by its code in ISO 3166-1 alpha-2.
 *
 * @param code two capital letters that are the code of a country
 */
public record CountryCode(String code) {

    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** What is said of a text that is none, behind the text. */
    static final String EXPECTED = " is not the ISO 3166-1 code of a country: two capital letters, such as AM";

    /** The country of this code; empty where it is none's. */
    public static Optional<CountryCode> of(String text) {
        return CODES.contains(text) ? Optional.of(new CountryCode(text)) : Optional.empty();
    }

    /** The codes that a query names; each that is none is refused under the name of the parameter. */
    public static Set<String> read(QueryReader reader, String name, @Nullable List<String> given) {
        Set<String> codes = reader.names(name, given);
        codes.stream()
                .filter(code -> !CODES.contains(code))
                .forEach(code -> reader.refuse(name, QuotedWords.of(code) + EXPECTED + "."));
        return codes;
    }

    /** What it is called in a language. */
    public String name(Locale language) {
        return new Locale("", code).getDisplayCountry(language);
    }
}
