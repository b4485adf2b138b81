package org.clausetracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageFilesTest {

    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern TAG = Pattern.compile("\\{[^}]*}");

    private static final Map<Language, UnicodeScript> SCRIPTS = Map.of(
            Language.EN, UnicodeScript.LATIN,
            Language.RU, UnicodeScript.CYRILLIC,
            Language.HY, UnicodeScript.ARMENIAN,
            Language.AZ, UnicodeScript.LATIN);

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_language_has_every_word_and_no_other(Language language) {
        assertThat(read(language).stringPropertyNames())
                .isEqualTo(read(Language.EN).stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_word_takes_what_the_english_one_takes(Language language) {
        Properties english = read(Language.EN);
        Properties words = read(language);
        for (String key : words.stringPropertyNames()) {
            assertThat(values(words.getProperty(key))).as(key).isEqualTo(values(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_word_is_written_in_the_letters_of_its_language(Language language) {
        Properties words = read(language);
        for (String key : words.stringPropertyNames()) {
            String letters = TAG.matcher(words.getProperty(key))
                    .replaceAll("")
                    .codePoints()
                    .filter(Character::isLetter)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(letters).as(key).isNotEmpty();
            assertThat(letters.codePoints())
                    .as(key)
                    .allMatch(letter -> UnicodeScript.of(letter) == SCRIPTS.get(language));
        }
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    static Properties read(Language language) {
        String file = language == Language.EN ? "msg" : "msg_" + language.tag();
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(MessageFilesTest.class.getResourceAsStream("/messages/" + file + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
