package org.clausetracker.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.opentest4j.TestAbortedException;

/** The reference model of the rule, a Python program, run as one process for a whole batch of cases. */
final class ReferenceModel {

    private ReferenceModel() {}

    /**
     * Ends a test where the model cannot be run. Only these tests may stay unrun: the product itself needs no Python, so a
     * developer's machine without one is no failure. Where the build decides about a change, in CI, it is.
     */
    static void require() {
        if (isAvailable()) {
            return;
        }
        String message = "python3 is missing: the engine was not compared with the reference model";
        if (isCi()) {
            throw new AssertionError(message);
        }
        throw new TestAbortedException(message);
    }

    static boolean isCi() {
        return "true".equals(System.getenv("CI"));
    }

    private static boolean isAvailable() {
        try {
            Process process = new ProcessBuilder("python3", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The model's answers, in the order of the cases. */
    static JsonNode evaluate(ArrayNode cases) throws IOException {
        Process process = new ProcessBuilder("python3", "-B", script().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            StatusJson.MAPPER.writeValue(in, cases);
        }
        return StatusJson.MAPPER.readTree(process.getInputStream());
    }

    private static Path script() {
        try {
            return new File(ReferenceModel.class
                            .getResource("/status/evaluate.py")
                            .toURI())
                    .toPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("test resources lie in a folder", e);
        }
    }
}
