package org.clausetracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents promise about themselves: their form, and that what they lead to is there. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern STATUS =
            Pattern.compile("(?m)^Status: (accepted|superseded by (\\d+)|not used), \\d{4}-\\d\\d-\\d\\d$");

    static List<Path> documents() {
        return Documents.all();
    }

    static List<Path> decisions() {
        return Documents.decisions();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_to_a_file_leads_somewhere(Path document) {
        List<String> missing = LINK.matcher(Documents.text(document))
                .results()
                .map(link -> link.group(1).replaceFirst("#.*", ""))
                .filter(target -> !target.isEmpty() && !target.matches("[a-z]+:.*"))
                .filter(target -> !Files.exists(document.resolveSibling(target)))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void decisions_are_numbered_without_a_gap() {
        List<Integer> numbers =
                decisions().stream().map(DocumentsTest::numberOf).toList();

        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_decision_has_its_number_title_status_and_options(Path decision) {
        String text = Documents.text(decision);
        MatchResult status =
                STATUS.matcher(text).results().findFirst().orElseThrow(() -> new AssertionError("has no status line"));

        assertThat(text).matches(Pattern.compile("# " + numberOf(decision) + "\\. \\S.*", Pattern.DOTALL));
        if (!status.group(1).equals("not used")) {
            assertThat(text.lines()).contains("## Context", "## Options considered", "## Decision", "## Consequences");
        }
        if (status.group(2) != null) {
            assertThat(decisions()).extracting(DocumentsTest::numberOf).contains(Integer.valueOf(status.group(2)));
        }
    }

    private static int numberOf(Path decision) {
        String name = decision.getFileName().toString();
        assertThat(name).matches("\\d{4}-[a-z0-9-]+\\.md");
        return Integer.parseInt(name.substring(0, 4));
    }
}
