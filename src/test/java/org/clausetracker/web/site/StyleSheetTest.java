package org.clausetracker.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages are read from left to right and from right to left: style sheets say where a line starts and ends, and name no side. */
class StyleSheetTest {

    private static final Pattern SIDE = Pattern.compile(
            "(?<![-\\w])(?:(?:margin|padding|border)-)?(?:left|right)(?:-\\w+)?:|(?:text-align|float|clear): (?:left|right)");

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]+)}");

    private static final Pattern BREAKING = Pattern.compile(
            "overflow-wrap: anywhere|word-break: (?!normal|keep-all)|hyphens: auto|line-break: anywhere");

    static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/assets"))) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void no_side_is_named(Path sheet) throws IOException {
        assertThat(SIDE.matcher(Files.readString(sheet)).results().map(MatchResult::group))
                .isEmpty();
    }

    /** Names of points and of whatever else people read keep their words whole; what is no word may break. */
    @ParameterizedTest
    @MethodSource("sheets")
    void words_are_not_broken(Path sheet) throws IOException {
        assertThat(RULE.matcher(Files.readString(sheet))
                        .results()
                        .filter(rule -> BREAKING.matcher(rule.group(2)).find())
                        .map(rule -> rule.group(1).strip()))
                .isSubsetOf("code", ".brief .long", ".widened ul");
    }

    @Test
    void the_label_of_a_point_is_never_broken() throws IOException {
        assertThat(RULE.matcher(Files.readString(Path.of("src/main/resources/assets/site.css")))
                        .results()
                        .filter(rule -> rule.group(1).strip().equals(".numeral"))
                        .map(rule -> rule.group(2)))
                .singleElement(STRING)
                .contains("overflow-wrap: normal", "hyphens: none");
    }
}
