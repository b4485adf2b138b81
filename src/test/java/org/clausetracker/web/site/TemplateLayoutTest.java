package org.clausetracker.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates are read line by line: a line is not long, and opens at most one element that stands in a line of its own. */
class TemplateLayoutTest {

    private static final int LONGEST_LINE = 120;

    /** Elements around which blanks mean nothing, so that each can have its line; the others may touch their neighbours. */
    private static final String BLOCKS =
            "html|head|title|meta|link|script|body|header|footer|main|nav|section|article|aside"
                    + "|search|form|fieldset|legend|select|option|div|p|h1|h2|h3|h4|blockquote|pre|figure|figcaption|details|summary"
                    + "|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|rect|path|text|g";

    private static final Pattern OPENED = Pattern.compile("<(?:" + BLOCKS + ")(?=[\\s>{/]|$)");

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_line_is_long(Path template) throws IOException {
        assertThat(lines(template)).allMatch(line -> line.length() <= LONGEST_LINE);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_line_opens_one_block_at_most(Path template) throws IOException {
        assertThat(lines(template))
                .allMatch(line -> OPENED.matcher(line).results().count() <= 1);
    }

    private static List<String> lines(Path template) throws IOException {
        return Files.readAllLines(template);
    }
}
