package org.clausetracker.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages are read from left to right and from right to left: style sheets say where a line starts and ends, and name no side. */
class StyleSheetTest {

    private static final Pattern SIDE = Pattern.compile(
            "(?<![-\\w])(?:(?:margin|padding|border)-)?(?:left|right)(?:-\\w+)?:|(?:text-align|float|clear): (?:left|right)");

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
}
