package org.clausetracker.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MessageFilesTest {

    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern TAG = Pattern.compile("\\{[^}]*}");

    private static final Map<Language, UnicodeScript> SCRIPTS = Map.of(
            Language.EN, UnicodeScript.LATIN,
            Language.RU, UnicodeScript.CYRILLIC,
            Language.HY, UnicodeScript.ARMENIAN,
            Language.AZ, UnicodeScript.LATIN,
            Language.AR, UnicodeScript.ARABIC);

    static Stream<Arguments> files() {
        return MessagesTest.BUNDLES.keySet().stream()
                .flatMap(bundle -> Stream.of(Language.values()).map(language -> Arguments.of(bundle, language)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_language_has_every_word_and_no_other(String bundle, Language language) {
        assertThat(read(bundle, language).stringPropertyNames())
                .isEqualTo(read(bundle, Language.EN).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_word_takes_what_the_english_one_takes(String bundle, Language language) {
        Properties english = read(bundle, Language.EN);
        Properties words = read(bundle, language);
        for (String key : words.stringPropertyNames()) {
            assertThat(values(words.getProperty(key))).as(key).isEqualTo(values(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_word_is_written_in_the_letters_of_its_language(String bundle, Language language) {
        Properties words = read(bundle, language);
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

    static Stream<String> bundles() {
        return MessagesTest.BUNDLES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_word_is_used(String bundle) {
        String type = Objects.requireNonNull(MessagesTest.BUNDLES.get(bundle)).getSimpleName();
        String templates = String.join("\n", sources("src/main/resources/templates", bundle + ":"));
        String code = String.join("\n", sources("src/main/java/org/clausetracker/web", type, "words()"));
        Set<String> words = read(bundle, Language.EN).stringPropertyNames().stream()
                .map(key -> key.replaceFirst("_.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(words)
                .allMatch(word -> Pattern.compile("\\b" + bundle + ":" + word + "\\b")
                                .matcher(templates)
                                .find()
                        || code.contains("." + word + "("));
    }

    /** The files below a folder in which one of these texts stands; no file that declares words. */
    private static List<String> sources(String folder, String... texts) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(MessageFilesTest::text)
                    .filter(text -> !text.contains("@MessageBundle(")
                            && Stream.of(texts).anyMatch(text::contains))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    static Properties read(String bundle, Language language) {
        String file = language == Language.EN ? bundle : bundle + "_" + language.tag();
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
