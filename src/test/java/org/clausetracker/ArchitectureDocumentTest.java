package org.clausetracker;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map of the code shows the code there is. */
class ArchitectureDocumentTest {

    private static final Path MAP = Path.of("src", "docs", "architecture.md");
    private static final Path CODE = Path.of("src", "main", "java", "org", "clausetracker");
    private static final Path TESTS = Path.of("src", "test", "java", "org", "clausetracker");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern CLASS = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(\\.\\w+)?");
    private static final Pattern ROOM = Pattern.compile("(?m)^\\| \\d+ \\| `([a-z.]+)` \\|");
    private static final Pattern LARGE =
            Pattern.compile("(?m)^\\| `([\\w.]+)` \\| (\\d+) (files|lines|parameters) \\| \\S");
    private static final int MANY_FILES = 25;
    private static final int MANY_LINES = 300;
    private static final int MANY_PARAMETERS = 6;

    @Test
    void every_package_is_one_room_of_the_map() {
        List<String> rooms = ROOM.matcher(Documents.section(MAP, "The rooms"))
                .results()
                .map(row -> row.group(1))
                .sorted()
                .toList();

        assertThat(rooms).isEqualTo(List.copyOf(filesOfPackages().keySet()));
    }

    @Test
    void every_class_that_the_map_names_is_there() {
        Set<String> named = new TreeSet<>();
        QUOTED.matcher(Documents.text(MAP))
                .results()
                .map(quoted -> CLASS.matcher(quoted.group(1)))
                .filter(type -> type.matches())
                .forEach(type -> named.add(type.group(1)));
        Set<String> there = Stream.of(CODE, TESTS)
                .flatMap(place -> Documents.below(place, ".java"))
                .map(ArchitectureDocumentTest::simpleName)
                .collect(Collectors.toSet());

        assertThat(named).contains("StatusEngine").isSubsetOf(there);
    }

    @Test
    void every_file_that_the_map_names_is_there() {
        List<String> missing = QUOTED.matcher(Documents.text(MAP))
                .results()
                .map(quoted -> quoted.group(1))
                .filter(quoted -> quoted.startsWith("src/"))
                .filter(file -> !Files.exists(Path.of(file)))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void what_is_large_is_listed_with_its_size_and_its_reason() {
        Map<String, String> listed = new TreeMap<>();
        LARGE.matcher(Documents.section(MAP, "Large on purpose"))
                .results()
                .forEach(row -> listed.put(row.group(1), row.group(2) + " " + row.group(3)));

        assertThat(listed).isEqualTo(large());
    }

    private static Map<String, String> large() {
        Map<String, String> large = new TreeMap<>();
        filesOfPackages().forEach((name, files) -> {
            if (files > MANY_FILES) {
                large.put(name, files + " files");
            }
        });
        Documents.below(CODE, ".java").forEach(file -> {
            long lines = Documents.text(file).lines().count();
            if (lines > MANY_LINES) {
                large.put(simpleName(file), lines + " lines");
            }
        });
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.clausetracker")
                        .stream()
                        .filter(type -> !type.getSimpleName().contains("_"))
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(ArchitectureDocumentTest::takesMany)
                        .forEach(unit -> large.put(
                                nameOf(unit), unit.getRawParameterTypes().size() + " parameters"));
        return large;
    }

    /** What a record or a constant of an enum is made of is data; what the compiler makes is nobody's to read. */
    private static boolean takesMany(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        return unit.getRawParameterTypes().size() > MANY_PARAMETERS
                && !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !unit.getName().startsWith("lambda$")
                && !(unit.isConstructor() && (owner.isRecord() || owner.isEnum()));
    }

    private static String nameOf(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        String file = owner.getEnclosingClass().map(JavaClass::getSimpleName).orElse(owner.getSimpleName());
        return unit.isConstructor() ? file : file + "." + unit.getName();
    }

    /** How many files each package has beside the one that tells about it. */
    private static Map<String, Long> filesOfPackages() {
        return new TreeMap<>(Documents.below(CODE, ".java")
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(
                        file -> CODE.relativize(file.getParent()).toString().replace('/', '.'),
                        Collectors.counting())));
    }

    private static String simpleName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
