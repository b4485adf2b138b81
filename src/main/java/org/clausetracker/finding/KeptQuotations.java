package org.clausetracker.finding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clausetracker.finding.Reanchoring.Anchor;
import org.clausetracker.record.QuotedWords;
import org.clausetracker.record.RecordDraft;
import org.clausetracker.record.StoredElements;
import org.clausetracker.statement.QuotationsOf;

/** Findings keep the words that they quote, or the correction of the text is refused. */
@Singleton
class KeptQuotations implements QuotationsOf {

    private final StoredElements stored;

    KeptQuotations(StoredElements stored) {
        this.stored = stored;
    }

    @Override
    public Set<String> keep(
            RecordDraft draft, String statement, String former, String corrected, List<Requote> requotes) {
        Map<String, Integer> chosen = new HashMap<>();
        for (int i = 0; i < requotes.size(); i++) {
            chosen.put(requotes.get(i).finding(), i);
        }
        Set<String> kept = new TreeSet<>();
        Reanchoring places = new Reanchoring(former, corrected);
        for (ObjectNode finding : stored.readThose(FindingElements.FINDING, "statement_id", statement)) {
            Integer choice = chosen.remove(finding.path("id").asText());
            boolean added = choice == null
                    ? move(draft, finding, places)
                    : requote(draft, finding, requotes.get(choice), choice);
            if (added) {
                kept.add(finding.path("id").asText());
            }
        }
        chosen.forEach((finding, choice) -> draft.contradict(
                "requotes[" + choice + "].finding",
                "there is no finding " + QuotedWords.of(finding) + " that reads this statement"));
        return kept;
    }

    private static boolean requote(RecordDraft draft, ObjectNode finding, Requote requote, int choice) {
        ObjectNode given = finding.deepCopy();
        ObjectNode excerpt = given.putObject("excerpt").put("text", requote.text());
        if (requote.start() != null) {
            excerpt.put("start", requote.start());
        }
        new FindingRecords(draft.rows()).read(draft.replaceAlong(finding, given, "requotes[" + choice + "]"));
        return true;
    }

    private static boolean move(RecordDraft draft, ObjectNode finding, Reanchoring places) {
        JsonNode excerpt = finding.path("excerpt");
        String words = excerpt.path("text").asText();
        int start = excerpt.path("start").asInt();
        Anchor anchor = places.find(start, start + words.codePointCount(0, words.length()));
        if (anchor.start().isEmpty()) {
            draft.contradict(
                    "text",
                    "finding '" + finding.path("id").asText() + "' quotes " + QuotedWords.of(words)
                            + ", which is lost"
                            + anchor.nearest()
                                    .map(nearest -> "; most like it is " + QuotedWords.of(nearest.text()) + " at "
                                            + nearest.start())
                                    .orElse(""));
        } else if (anchor.start().get() != start) {
            ObjectNode given = finding.deepCopy();
            given.withObject("/excerpt").put("start", anchor.start().get());
            new FindingRecords(draft.rows()).read(draft.replaceAlong(finding, given, "text"));
            return true;
        }
        return false;
    }
}
