package org.clausetracker.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "He called it “a travesty”, twice. | He called it *a travesty*, twice.",
                "Он сказал: «мы согласны». | Он сказал: *мы согласны*.",
                "er sagte „ja“ dazu | er sagte *ja* dazu",
                "says \"yes\" | says *yes*",
                "plain words | plain words",
            })
    void words_in_quotation_marks_are_set_off_without_them(String text, String shown) {
        assertThat(shown(text)).isEqualTo(shown);
    }

    @Test
    void a_mark_without_its_counterpart_is_left_out_and_none_is_left_inside() {
        assertThat(shown("“cut off here")).isEqualTo("cut off here");
        assertThat(shown("cut before” here")).isEqualTo("cut before here");
        assertThat(shown("“a “Trump Route” there” now")).isEqualTo("*a Trump Route* there now");
        assertThat(Prose.prose("")).isEmpty();
    }

    private static String shown(String text) {
        return Prose.prose(text).stream()
                .map(piece -> piece.cited() ? "*" + piece.text() + "*" : piece.text())
                .collect(Collectors.joining());
    }
}
