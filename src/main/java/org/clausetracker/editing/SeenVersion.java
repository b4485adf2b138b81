package org.clausetracker.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausetracker.problem.DomainFailure.PreconditionRequired;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a record a caller has seen, as {@code If-Match} says: {@code "v3"}, the entity tag with which it was
 * read, several of them, or {@code *}.
 *
 * @param tags strong tags without their quotation marks; weak ones never match
 * @param any whether every version will do
 */
public record SeenVersion(List<String> tags, boolean any) {

    /** Of those who change nothing that anybody else might have changed. */
    static final SeenVersion ANY = new SeenVersion(List.of(), true);

    private static final Pattern TAG = Pattern.compile("\\G\\s*,?\\s*(W/)?\"([^\"]*)\"");
    private static final Pattern VERSION = Pattern.compile("v[1-9]\\d{0,8}");

    public SeenVersion {
        tags = List.copyOf(tags);
    }

    /**
     * What a request must say.
     *
     * @throws PreconditionRequired when it does not
     */
    static SeenVersion required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired(
                    "If-Match has to say which version you have seen, such as If-Match: \"v3\".");
        }
        if (ifMatch.strip().equals("*")) {
            return ANY;
        }
        List<String> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(ifMatch);
        while (tag.find()) {
            if (tag.group(1) == null) {
                tags.add(tag.group(2));
            }
        }
        return new SeenVersion(tags, false);
    }

    /** The tag of a version, as it stands in headers. */
    public static String tagOf(int version) {
        return "\"v" + version + "\"";
    }

    /**
     * Whether it is this version that was seen.
     *
     * @param tag makes the entity tag with which the record is read now, without quotation marks; asked only if needed
     */
    public boolean holds(int version, Supplier<String> tag) {
        return any
                || tags.contains("v" + version)
                || tags.stream()
                        .filter(seen -> !VERSION.matcher(seen).matches())
                        .anyMatch(seen -> isOf(seen, tag.get()));
    }

    /** A tag may end with the coding in which the bytes were sent. */
    private static boolean isOf(String seen, String tag) {
        return seen.equals(tag) || seen.startsWith(tag + "-");
    }
}
