package org.clausetracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What may be typed behind the name of the program. */
class ImportCommandTest {

    @Test
    void a_file_is_imported_or_checked() {
        assertThat(ImportCommand.isAskedFor("import", "a.json")).isTrue();
        assertThat(ImportCommand.of("import", "a.json")).contains(new ImportCommand("a.json", false, false));
        assertThat(ImportCommand.of("import", "--check", "a.json")).contains(new ImportCommand("a.json", true, false));
        assertThat(ImportCommand.of("import", "a.json", "--overwrite", "--check"))
                .contains(new ImportCommand("a.json", true, true));
    }

    @Test
    void anything_else_is_no_command() {
        assertThat(ImportCommand.isAskedFor()).isFalse();
        assertThat(ImportCommand.isAskedFor("serve")).isFalse();
        assertThat(ImportCommand.of("import")).isEmpty();
        assertThat(ImportCommand.of("import", "a.json", "b.json")).isEmpty();
        assertThat(ImportCommand.of("import", "a.json", "--force")).isEmpty();
    }

    @Test
    void nobody_is_told_the_directories_of_the_machine() {
        assertThat(new ImportCommand("/home/somebody/a.json", false, false).origin())
                .isEqualTo("a.json");
        assertThat(new ImportCommand("classpath:data/a.json", false, false).origin())
                .isEqualTo("classpath:data/a.json");
    }
}
