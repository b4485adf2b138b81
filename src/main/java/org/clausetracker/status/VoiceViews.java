package org.clausetracker.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusCase;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.status.Matrix.View;
import org.clausetracker.status.TimelineStore.CurrentStatus;
import org.jspecify.annotations.Nullable;

/** What voices make of one clause. */
final class VoiceViews {

    private VoiceViews() {}

    /** The rule applied to the statements of each voice alone, in the order of the voices. */
    static List<View> of(StatusEngine engine, StatusCase question, List<Voice> voices) {
        return voices.stream()
                .map(voice -> view(voice, engine.evaluateWithoutForecast(only(voice, question))))
                .toList();
    }

    /** The status that is kept of a clause, which listens to everybody. */
    static View ofEverybody(@Nullable CurrentStatus kept) {
        if (kept == null) {
            throw new IllegalStateException("every clause has a kept status here");
        }
        return new View(
                Voice.ALL,
                kept.headline(),
                kept.headline().group(),
                kept.counts(),
                kept.assessed(),
                kept.commitments());
    }

    private static StatusCase only(Voice voice, StatusCase question) {
        Map<String, List<FindingInput>> heard = new HashMap<>();
        question.findings()
                .forEach((commitment, findings) -> heard.put(
                        commitment, findings.stream().filter(voice::said).toList()));
        return new StatusCase(
                question.asOf(), question.publishedBy(), null, question.signatories(), question.commitments(), heard);
    }

    private static View view(Voice voice, StatusAnswer answer) {
        return new View(
                voice.name(),
                answer.headline(),
                answer.group(),
                answer.counts(),
                answer.assessed(),
                answer.commitments().stream().map(CommitmentGlance::of).toList());
    }
}
