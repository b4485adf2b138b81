package org.clausetracker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README names the properties that there are: all of ours, and of Quarkus' those that help who runs a tracker. */
class ReadmeConfigurationTest {

    private static final Path CODE = Path.of("src", "main", "java");
    private static final String CONFIGURATION = Documents.section(Documents.README, "Configure it");
    private static final Pattern OURS = Pattern.compile("(?:-D|`)(tracker(?:\\.[a-z-]+){2,})");
    private static final Pattern OF_QUARKUS = Pattern.compile("(?:-D|`)(quarkus(?:\\.[a-z-]+|\\.\"[\\w-]+\")+)");

    /** A name in a string of the code. All of ours have three parts; what has two is a prefix or another kind of name. */
    private static final Pattern IN_CODE = Pattern.compile("(?m)(?:^|[\"{])(tracker\\.[a-z-]+\\.[a-z-]+)");

    private static final Set<String> OURS_IN_CODE = ours();

    @Test
    void the_table_lists_exactly_the_properties_of_the_tracker() {
        assertThat(named(OURS, CONFIGURATION)).isEqualTo(OURS_IN_CODE);
    }

    @Test
    void no_other_place_of_the_readme_names_a_property_of_the_tracker_that_is_not_there() {
        assertThat(OURS_IN_CODE).containsAll(named(OURS, Documents.text(Documents.README)));
    }

    @Test
    void every_property_of_quarkus_that_the_table_lists_is_one_that_quarkus_documents() throws IOException {
        Set<String> listed = named(OF_QUARKUS, CONFIGURATION);

        assertThat(listed).contains("quarkus.datasource.jdbc.url");
        assertThat(documentedByQuarkus()).containsAll(listed);
    }

    private static Set<String> ours() {
        Set<String> names = new TreeSet<>();
        for (Path file : Documents.below(CODE, ".java").toList()) {
            String text = Documents.text(file);
            names.addAll(named(IN_CODE, text));
            if (text.contains("@ConfigMapping(")) {
                ConfigMappings.getProperties(ConfigClass.configClass(typeIn(file))).keySet().stream()
                        .filter(name -> !name.endsWith("[*]"))
                        .forEach(names::add);
            }
        }
        names.addAll(named(IN_CODE, Documents.text(Path.of("src", "main", "resources", "application.properties"))));
        return names;
    }

    private static Class<?> typeIn(Path file) {
        String name = CODE.relativize(file).toString().replace(".java", "").replace('/', '.');
        try {
            return Class.forName(name, false, ReadmeConfigurationTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** As Quarkus' extensions document them for their own guides; a key of a map counts under any name. */
    private static Set<String> documentedByQuarkus() throws IOException {
        Set<String> names = new TreeSet<>();
        ObjectMapper json = new ObjectMapper();
        for (URL model : Collections.list(ReadmeConfigurationTest.class
                .getClassLoader()
                .getResources("META-INF/quarkus-config-doc/quarkus-config-model.json"))) {
            try (InputStream text = model.openStream()) {
                json.readTree(text).findValuesAsText("property").forEach(name -> names.add(anyKey(name)));
            }
        }
        return names;
    }

    private static Set<String> named(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> names.add(anyKey(match.group(1))));
        return names;
    }

    private static String anyKey(String name) {
        return name.replaceAll("\"[^\"]*\"", "*");
    }
}
