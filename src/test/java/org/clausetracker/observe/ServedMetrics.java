package org.clausetracker.observe;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What the application tells a Prometheus that asks it.
 *
 * @param text in the format of Prometheus
 */
record ServedMetrics(String text) {

    private static final Pattern NAME = Pattern.compile("(?m)^([a-z][a-z0-9_]*)(?:\\{[^\\n]*})? \\S+$");

    static ServedMetrics now() {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        Response answer = RestAssured.given().port(port).get("/q/metrics");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new ServedMetrics(answer.asString());
    }

    /** The names of all series. */
    Set<String> names() {
        return found(NAME);
    }

    /** The values that a label has in the series of one name. */
    Set<String> values(String name, String label) {
        return found(Pattern.compile("(?m)^" + name + "\\{[^\\n]*\\b" + label + "=\"([^\"]*)\""));
    }

    /** The sum of all series of a name whose labels hold a text. */
    double sum(String name, String labels) {
        return Pattern.compile("(?m)^" + name + "(?:\\{([^\\n]*)})? (\\S+)$")
                .matcher(text)
                .results()
                .filter(series ->
                        labels.isEmpty() || String.valueOf(series.group(1)).contains(labels))
                .mapToDouble(series -> Double.parseDouble(series.group(2)))
                .sum();
    }

    private Set<String> found(Pattern pattern) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
