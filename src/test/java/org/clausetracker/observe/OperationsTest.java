package org.clausetracker.observe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.clausetracker.Api;
import org.clausetracker.Bundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What operators are told of the metrics is what they are served. */
@QuarkusTest
class OperationsTest {

    private static final Path DOCUMENT = Path.of("src", "docs", "operations.md");
    private static final Path DASHBOARD = Path.of("src", "main", "dashboards", "operations.json");
    private static final Path ALERTS = Path.of("src", "main", "dashboards", "operations-alerts.yaml");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z][a-z0-9_]*)` \\|");
    private static final Pattern SUFFIX = Pattern.compile("_(count|sum|max|bucket)$");
    private static final Pattern NAME = Pattern.compile("[a-z_]+(?![a-z_]*\\s*\\()");

    /** What PromQL says beside names, and the one metric that Prometheus itself makes. */
    private static final Set<String> WORDS =
            Set.of("sum", "by", "le", "uri", "status", "instance", "ended", "limit", "or", "up");

    @BeforeEach
    void askForSomething() {
        Api.ask("agreements/" + Bundle.CEASEFIRE + "/clauses/6/status?asOf=2022-02-02")
                .then()
                .statusCode(200);
    }

    @Test
    void every_metric_that_is_documented_is_served() throws IOException {
        Set<String> served = bases(ServedMetrics.now().names());

        assertThat(documented()).hasSizeGreaterThan(20);
        assertThat(served).containsAll(documented());
    }

    @Test
    void every_metric_of_the_tracker_that_is_served_is_documented() throws IOException {
        Set<String> ours = new TreeSet<>();
        ServedMetrics.now().names().stream()
                .filter(name -> name.startsWith("tracker_"))
                .forEach(name -> ours.add(SUFFIX.matcher(name).replaceFirst("")));

        assertThat(ours).contains("tracker_import_seconds", "tracker_workers", "tracker_rule_judging_seconds");
        assertThat(bases(documented())).containsAll(ours);
    }

    @Test
    void panels_and_alarms_ask_only_for_metrics_that_are_served() throws IOException {
        List<String> expressions = new ArrayList<>(json(DASHBOARD).findValuesAsText("expr"));
        expressions.addAll(alerts().findValuesAsText("expr"));
        Set<String> served = ServedMetrics.now().names();

        assertThat(expressions).hasSizeGreaterThan(35);
        for (String expression : expressions) {
            Set<String> names = namesIn(expression);
            assertThat(names).as(expression).isNotEmpty();
            assertThat(served).as(expression).containsAll(without(names));
        }
    }

    @Test
    void threads_and_what_waits_for_them_are_counted() {
        ServedMetrics served = ServedMetrics.now();

        assertThat(served.sum("tracker_workers_max", "")).isEqualTo(5);
        assertThat(served.sum("tracker_workers_busy", "")).isBetween(0.0, 5.0);
        assertThat(served.sum("tracker_workers_queued", "")).isBetween(0.0, 1_000.0);
    }

    @Test
    void a_name_that_is_not_served_would_be_found() {
        assertThat(namesIn("sum by (uri) (rate(nope_total{job=\"x\",uri!~\"/q/.*\"}[5m])) / nope_max > 1"))
                .containsExactly("nope_max", "nope_total");
    }

    @Test
    void there_is_an_alarm_for_everything_that_was_promised_and_a_word_on_each() throws IOException {
        List<String> alarms = alerts().findValuesAsText("alert");

        assertThat(alarms)
                .containsExactly(
                        "TrackerDown",
                        "TrackerFails",
                        "TrackerSlow",
                        "TrackerStatusesBehind",
                        "TrackerQueue",
                        "TrackerRefuses",
                        "TrackerPoolEmpty",
                        "TrackerDiskLow",
                        "TrackerDiskFull",
                        "TrackerHeapFull",
                        "TrackerImportFailed");
        assertThat(Files.readString(DOCUMENT)).contains(alarms);
    }

    @Test
    void every_panel_has_a_place_of_its_own() throws IOException {
        Set<String> places = new TreeSet<>();
        JsonNode panels = json(DASHBOARD).get("panels");

        panels.forEach(panel -> places.add(panel.get("gridPos").toString()));

        assertThat(places).hasSameSizeAs(panels);
        assertThat(json(DASHBOARD).get("schemaVersion").intValue()).isEqualTo(39);
    }

    private static Set<String> namesIn(String expression) {
        String bare = expression.replaceAll("\\{[^}]*}|\\[[^\\]]*]|\"[^\"]*\"", " ");
        Set<String> names = new TreeSet<>();
        NAME.matcher(bare).results().map(match -> match.group()).forEach(names::add);
        names.removeAll(WORDS.stream().filter(word -> !word.equals("up")).toList());
        return names;
    }

    private static List<String> without(Set<String> names) {
        return names.stream().filter(name -> !name.equals("up")).toList();
    }

    private static Set<String> documented() throws IOException {
        Set<String> names = new TreeSet<>();
        ROW.matcher(Files.readString(DOCUMENT)).results().forEach(row -> names.add(row.group(1)));
        return names;
    }

    /** The names, and each without what a timer adds to its own. */
    private static Set<String> bases(Set<String> names) {
        Set<String> bases = new TreeSet<>(names);
        names.forEach(name -> bases.add(SUFFIX.matcher(name).replaceFirst("")));
        return bases;
    }

    private static JsonNode json(Path file) throws IOException {
        return Api.read(Files.readString(file));
    }

    private static JsonNode alerts() throws IOException {
        return new YAMLMapper(new YAMLFactory()).readTree(Files.readString(ALERTS));
    }
}
