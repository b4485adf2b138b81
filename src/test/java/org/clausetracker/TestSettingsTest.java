package org.clausetracker;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each test runs once, in the suite that starts its application. */
class TestSettingsTest {

    private static final JavaClasses TESTS = new ClassFileImporter().importPath(Path.of("target", "test-classes"));

    @Test
    void the_suite_of_other_settings_names_the_tests_with_a_profile() {
        Pattern named = Pattern.compile(TestsOfOtherSettings.NAMES);

        assertThat(TESTS)
                .filteredOn(type -> type.isAnnotatedWith(TestProfile.class)
                        && type.getSimpleName().endsWith("Test"))
                .hasSizeGreaterThan(20)
                .allMatch(type -> named.matcher(type.getName()).matches());
        assertThat(TESTS)
                .filteredOn(type -> named.matcher(type.getName()).matches())
                .filteredOn(type -> !type.isAnnotatedWith(TestProfile.class))
                .extracting(JavaClass::getSimpleName)
                .containsExactlyInAnyOrder("LargeBundleTest", "BundleDocumentTest");
    }
}
