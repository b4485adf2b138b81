package org.clausetracker;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A query in HQL names entities as text, which no import shows. It too may use only what lies below its own package. */
class HqlDirectionTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "clausetracker");
    private static final Pattern TEXT = Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("(?i:\\b(?:from|join|update|into)\\s+|,\\s*)([A-Z]\\w*)\\b");

    /** The package of each entity by its name. */
    private static final Map<String, String> ENTITIES = ArchitectureTest.CLASSES.stream()
            .filter(type -> type.isAnnotatedWith(Entity.class))
            .collect(toMap(JavaClass::getSimpleName, ArchitectureTest::floorOf));

    @Test
    void queries_name_no_entity_of_a_package_above() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                String from = SOURCES.relativize(file).getName(0).toString();
                entitiesAbove(from, Files.readString(file)).forEach(entity -> wrong.add(file + " names " + entity));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void an_entity_of_a_package_above_is_found_however_the_query_names_it() {
        assertThat(entitiesAbove("statement", "\"select 1 from Finding f\"")).containsExactly("Finding");
        assertThat(entitiesAbove("statement", "\"exists (select 1\" + \" from Finding f)\""))
                .containsExactly("Finding");
        assertThat(entitiesAbove("statement", "\"\"\"\n  select s from Statement s\n  left join Finding f\n\"\"\""))
                .containsExactly("Finding");
        assertThat(entitiesAbove("statement", "\"select s from Statement s, Finding f\""))
                .containsExactly("Finding");
    }

    @Test
    void an_entity_of_the_own_package_or_one_below_may_be_named() {
        assertThat(entitiesAbove("finding", "\"from Finding f join Statement s\""))
                .isEmpty();
    }

    private static List<String> entitiesAbove(String from, String source) {
        List<String> above = new ArrayList<>();
        Matcher texts = TEXT.matcher(source);
        while (texts.find()) {
            Matcher named = NAMED.matcher(texts.group());
            while (named.find()) {
                String in = ENTITIES.getOrDefault(named.group(1), from);
                if (!in.equals(from)
                        && !ArchitectureTest.USABLE.getOrDefault(from, Set.of()).contains(in)) {
                    above.add(named.group(1));
                }
            }
        }
        return above;
    }
}
