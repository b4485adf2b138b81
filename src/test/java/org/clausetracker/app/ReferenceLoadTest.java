package org.clausetracker.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausetracker.database.NewerSchema;
import org.clausetracker.names.NameService;
import org.clausetracker.names.ReferenceDataService;
import org.clausetracker.names.ReferenceRejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration names the files of reference data; what is named wrongly stops the start. */
@QuarkusTest
class ReferenceLoadTest {

    private static final String NAMES = "classpath:data/names.json";
    private static final String GAZETTEER = "classpath:data/gazetteer.json";

    @Inject
    ReferenceDataService references;

    @Inject
    NameService names;

    @Test
    void what_is_there_is_left_alone() {
        assertThatCode(() -> load(NAMES, GAZETTEER).load()).doesNotThrowAnyException();
        assertThatCode(() -> load("none", "none").load()).doesNotThrowAnyException();
        assertThat(names.counts().places()).isEqualTo(156);
    }

    @Test
    void a_file_that_is_not_there_stops_the_start() {
        assertThatThrownBy(() -> load("no/such/names.json", GAZETTEER).load())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "tracker.data.names is 'no/such/names.json', but there is no such file, or it may not be read."
                                + " Give none, the path of a file of reference data, or classpath: and the name of a resource.");
        assertThatThrownBy(() -> load(NAMES, "classpath:data/nothing.json").load())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                        "tracker.data.gazetteer is 'classpath:data/nothing.json', but the application has no such");
    }

    @Test
    void a_file_of_another_kind_stops_the_start(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("names.json"), "{\"format\": \"clause-tracker-bundle/1\"}");

        assertThatThrownBy(() -> load(file.toString(), GAZETTEER).load())
                .isInstanceOf(ReferenceRejected.class)
                .hasMessageStartingWith(file + " has ")
                .hasMessageContaining(
                        "$.format is 'clause-tracker-bundle/1', but must be one of clause-tracker-names/1");
    }

    private ReferenceLoad load(String namesFile, String gazetteerFile) {
        return new ReferenceLoad(
                new Configured(List.of("none"), namesFile, gazetteerFile), references, new NewerSchema());
    }

    private record Configured(List<String> load, String names, String gazetteer) implements DataConfig {}
}
