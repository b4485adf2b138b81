package org.clausetracker.finding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausetracker.record.Faults;
import org.clausetracker.record.RowCompletion;
import org.clausetracker.record.StagedRecords;
import org.clausetracker.record.StagedRecords.Staged;
import org.clausetracker.sql.Query;
import org.clausetracker.statement.StatementRules;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a finding that is given alone stand in its statement: just where it says so, or else at their only
 * occurrence. Of words that occur more often it has to say which it means.
 */
final class QuotedPlaces {

    /** Places that a message names. */
    static final int NAMED = 20;

    private QuotedPlaces() {}

    /** Sets start and end of each staged finding whose statement is known; of another a check tells. */
    static void complete(StagedRecords staged, RowCompletion.Asked asked, Faults faults) {
        List<Staged> findings = staged.rows(FindingRules.FINDING);
        if (findings.isEmpty()) {
            return;
        }
        Map<String, String> texts = texts(staged, asked, findings);
        for (Staged finding : findings) {
            String text = texts.get(finding.values().path("statement_id").asText());
            String words = finding.values().path("quotation").textValue();
            if (text != null && words != null) {
                String fault = place(finding.values(), words, text);
                if (fault != null) {
                    faults.add(finding.placeOf("excerpt"), fault);
                }
            }
        }
    }

    private static Map<String, String> texts(StagedRecords staged, RowCompletion.Asked asked, List<Staged> findings) {
        Map<String, String> texts = new HashMap<>();
        for (Staged statement : staged.rows(StatementRules.STATEMENT)) {
            texts.put(
                    statement.values().path("id").asText(),
                    statement.values().path("text").asText());
        }
        Set<String> stored = findings.stream()
                .map(finding -> finding.values().path("statement_id").asText())
                .filter(statement -> !texts.containsKey(statement))
                .collect(Collectors.toSet());
        if (!stored.isEmpty()) {
            texts.putAll(asked.pairs(Query.of("select id, text from statement where id = any(?)", stored)));
        }
        return texts;
    }

    private static @Nullable String place(ObjectNode finding, String given, String text) {
        String words = given;
        if (!text.contains(words) && text.contains("\r\n")) {
            // a text of a bundle may have kept line ends that no browser sends back
            words = given.replace("\n", "\r\n");
        }
        String statement =
                "the text of statement '" + finding.path("statement_id").asText() + "'";
        List<Integer> places = Occurrences.of(words, text);
        if (places.isEmpty()) {
            return "does not occur in " + statement;
        }
        boolean chosen = finding.path("quotation_start").isInt();
        int start = chosen ? finding.path("quotation_start").intValue() : places.get(0);
        if (chosen && !places.contains(start)) {
            return "does not stand at " + start + " of " + statement + ", but at " + named(places);
        }
        if (!chosen && places.size() > 1) {
            return "occurs " + places.size() + " times in " + statement + ": say which by start, one of "
                    + named(places);
        }
        finding.put("quotation", words)
                .put("quotation_start", start)
                .put("quotation_end", start + words.codePointCount(0, words.length()));
        return null;
    }

    private static String named(List<Integer> places) {
        String first = places.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return places.size() <= NAMED ? first : first + " and " + (places.size() - NAMED) + " more";
    }
}
