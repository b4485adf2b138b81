package org.clausetracker.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * The name of an operation, made of its path: {@code /api/v1/agreements/{slug}/clauses} read as a list is
 * {@code listAgreementClauses}.
 *
 * @param steps steps of the path after the version
 * @param verb what the operation does
 */
record OperationName(List<String> steps, String verb) {

    private static final String BASE = "/api/v1/";
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern HYPHEN = Pattern.compile("-");

    /** What a variable names, by the step before it, with an example. */
    private static final Map<String, Variable> VARIABLES = Map.ofEntries(
            Map.entry("agreements", new Variable("Slug of the agreement.", "nk-ceasefire-2020-11-10")),
            Map.entry("clauses", new Variable("Label of the clause as printed, percent-encoded.", "6")),
            Map.entry("commitments", new Variable("Letter of the commitment.", "a")),
            Map.entry("rule-configurations", new Variable("First day for which the figures hold.", "2021-01-01")),
            Map.entry("wordings", new Variable("Place of the wording in the clause, from 1.", "1")),
            Map.entry("parties", new Variable("Slug of the party.", "armenia")),
            Map.entry("statements", new Variable("Id of the statement.", "S001")),
            Map.entry("findings", new Variable("Id of the finding.", "F-S001-1")),
            Map.entry("sources", new Variable("Id of the source.", "reuters-2022-09-23")),
            Map.entry("edits", new Variable("Id of the edit.", "019ad52c-6e0e-7d4b-9a54-2f7d1c3b8e60")),
            Map.entry("people", new Variable("Id of the person.", "p-01kb1s7w8e9s7v6m4c2a5d3f0g")),
            Map.entry("memberships", new Variable("Slug of an agreement, or `*`.", "nk-ceasefire-2020-11-10")),
            Map.entry("{scope}", new Variable("The role.", "EDITOR")),
            Map.entry("sessions", new Variable("Id of the session, or `current`.", "current")),
            Map.entry("keys", new Variable("Id of the key.", "7Yb2Kq9d")),
            Map.entry("imports", new Variable("Number of the import.", "1")),
            Map.entry("reviews", new Variable("`finding` or `proposal`.", "finding")),
            Map.entry("topics", new Variable("Name of the scheme, percent-encoded.", "PA-X")),
            Map.entry("{scheme}", new Variable("Code of the topic.", "mobility-access")),
            Map.entry("concepts", new Variable("What it is, in small letters: `place`, `party` or `words`.", "place")),
            Map.entry("{kind}", new Variable("Slug of the concept.", "lachin-corridor")),
            Map.entry("{type}", new Variable("Id of the finding or of the proposal.", "F-S001-1")),
            Map.entry("proposals", new Variable("Id of the proposal.", "01935c2e-7a10-7c3e-9f41-0d6b2c8a5e17")));

    static OperationName of(String path, HttpMethod method, boolean list) {
        String verb = method == HttpMethod.GET
                ? (list ? "list" : "get")
                : method.name().toLowerCase(Locale.ROOT);
        return new OperationName(
                SLASH.splitAsStream(path.substring(BASE.length())).toList(), verb);
    }

    String operationId() {
        StringBuilder name = new StringBuilder(verb);
        for (int i = 0; i < steps.size(); i++) {
            if (!isVariable(i)) {
                String step = i + 1 < steps.size() && isVariable(i + 1) ? singular(steps.get(i)) : steps.get(i);
                HYPHEN.splitAsStream(step)
                        .forEach(word -> name.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                                .append(word.substring(1)));
            }
        }
        return name.toString();
    }

    void describe(Parameter parameter) {
        Variable variable = VARIABLES.get(steps.get(steps.indexOf("{" + parameter.getName() + "}") - 1));
        if (variable != null) {
            parameter.description(variable.description).example(variable.example);
        }
    }

    private boolean isVariable(int step) {
        return steps.get(step).startsWith("{");
    }

    private static String singular(String many) {
        if (many.equals("people")) {
            return "person";
        }
        return many.endsWith("ies") ? many.substring(0, many.length() - 3) + "y" : many.substring(0, many.length() - 1);
    }

    private record Variable(String description, String example) {}
}
