package org.clausetracker.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefacesTest {

    private static final Path ASSETS = Path.of("src/main/resources/assets");
    private static final int MOST_BYTES = 100_000;

    /** The scripts of the languages that words are written in; signs beside them may come from the machine. */
    private static final List<UnicodeScript> WORDS =
            List.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.ARMENIAN, UnicodeScript.ARABIC);

    @Test
    void a_page_in_all_scripts_at_once_loads_less_than_100_kilobytes() {
        assertThat(faces()).hasSize(10);
        assertThat(faces().stream().map(Face::file).distinct()).hasSize(9).satisfies(files -> assertThat(files.stream()
                        .mapToLong(file -> size(ASSETS.resolve("fonts").resolve(file)))
                        .sum())
                .isBetween(50_000L, (long) MOST_BYTES));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_letter_of_a_language_has_a_face_with_and_without_serifs(Language language) {
        List<Integer> letters = MessagesTest.BUNDLES.keySet().stream()
                .flatMap(bundle -> MessageFilesTest.read(bundle, language).values().stream())
                .flatMap(word -> word.toString().codePoints().boxed())
                .filter(letter -> WORDS.contains(UnicodeScript.of(letter)))
                .distinct()
                .toList();

        assertThat(letters).hasSizeGreaterThan(40);
        for (String family : List.of("Sans", "Serif")) {
            assertThat(letters).as(family).allMatch(letter -> faces().stream()
                    .anyMatch(face -> face.family().equals(family) && face.has(letter)));
        }
    }

    @Test
    void there_is_a_licence_of_each() {
        assertThat(names(Path.of("src/main/fonts")).stream().filter(name -> name.startsWith("LICENSE-")))
                .hasSize(5)
                .allMatch(name -> read(Path.of("src/main/fonts", name)).contains("SIL OPEN FONT LICENSE Version 1.1"));
    }

    @Test
    void text_has_one_of_three_sizes_and_room_one_of_seven() {
        String sheets = read(ASSETS.resolve("site.css")) + read(ASSETS.resolve("records.css"));
        assertThat(values(sheets, "font-size"))
                .hasSizeGreaterThan(40)
                .allMatch(size -> size.matches("var\\(--(note|text|title)\\)|[\\d.]+em|\\d+px|10pt"));
        assertThat(values(sheets, "(?:margin|padding|gap|row-gap|column-gap)(?:-[a-z]+)*"))
                .hasSizeGreaterThan(100)
                .noneMatch(room -> room.contains("rem"));
    }

    @Test
    void what_a_style_sheet_names_is_defined() {
        String sheets = Stream.of("site.css", "records.css", "clause.css", "brief.css")
                .map(name -> read(ASSETS.resolve(name)))
                .collect(Collectors.joining());
        List<String> defined = Pattern.compile("(--[a-z0-9-]+):")
                .matcher(sheets)
                .results()
                .map(one -> one.group(1))
                .toList();
        assertThat(Pattern.compile("var\\((--[a-z0-9-]+)").matcher(sheets).results())
                .hasSizeGreaterThan(200)
                .allMatch(one -> defined.contains(one.group(1)));
    }

    private static List<String> values(String sheet, String property) {
        return Pattern.compile("[{;\\s]" + property + ":\\s*([^;}]*)")
                .matcher(sheet)
                .results()
                .map(declared -> declared.group(1).replace("!important", "").strip())
                .toList();
    }

    /** One face: a family in some characters. */
    private record Face(String family, String file, Map<Integer, Integer> ranges) {

        boolean has(int character) {
            return ranges.entrySet().stream()
                    .anyMatch(range -> range.getKey() <= character && character <= range.getValue());
        }
    }

    private static List<Face> faces() {
        List<Face> faces = new ArrayList<>();
        Pattern rule = Pattern.compile(
                "@font-face \\{\\s*font-family: \"(\\w+)\";.*?src: url\\(([a-z0-9.-]+)\\).*?unicode-range: ([^;]*);",
                Pattern.DOTALL);
        for (MatchResult face :
                rule.matcher(read(ASSETS.resolve("fonts.css"))).results().toList()) {
            Map<Integer, Integer> ranges = new LinkedHashMap<>();
            Pattern.compile("U\\+([0-9A-F]+)(?:-([0-9A-F]+))?")
                    .matcher(face.group(3))
                    .results()
                    .forEach(range -> ranges.put(
                            Integer.parseInt(range.group(1), 16),
                            Integer.parseInt(range.group(2) == null ? range.group(1) : range.group(2), 16)));
            faces.add(new Face(face.group(1), face.group(2), ranges));
        }
        return faces;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
