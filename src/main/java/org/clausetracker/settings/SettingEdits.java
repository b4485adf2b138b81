package org.clausetracker.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clausetracker.editing.Call;
import org.clausetracker.editing.EditAnswer;
import org.clausetracker.editing.EditAnswers;
import org.clausetracker.editing.Preconditions;
import org.clausetracker.editing.SeenVersion;
import org.clausetracker.editing.WrittenRecord;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Edits;
import org.clausetracker.journal.StatusChange;
import org.clausetracker.journal.Written;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.Stale;
import org.clausetracker.request.EntityTag;
import org.jspecify.annotations.Nullable;

/** Writes a setting of an agreement as one edit, if it is the version that was seen. */
@ApplicationScoped
class SettingEdits {

    private static final int OK = 200;
    private static final int CREATED = 201;

    private final Edits edits;
    private final EditAnswers answers;
    private final ObjectMapper json;

    SettingEdits(Edits edits, EditAnswers answers, ObjectMapper json) {
        this.edits = edits;
        this.answers = answers;
        this.json = json;
    }

    /** Ends a transaction that would write what is stored already. */
    private static final class SaidAlready extends RuntimeException {

        private final transient Object stored;

        SaidAlready(Object stored) {
            super("nothing changed", null, false, false);
            this.stored = stored;
        }
    }

    /**
     * Puts it.
     *
     * @throws NotFound when it is not there, and nothing says that it must not be
     * @throws Stale when its version is not the one that was seen
     */
    <T> EditAnswer put(Setting<T> setting, String reason, Preconditions preconditions, Call call) {
        SeenVersion seen = preconditions.demandsNone() ? null : preconditions.seen();
        try {
            Written<T> written = edits.write(
                    call.draft(EditKind.CONFIGURE, reason), Set.of(setting.agreement()), edit -> write(setting, seen));
            T now = written.result();
            boolean created = seen == null;
            return answer(setting, now, created ? CREATED : OK, written.edit(), written.changed());
        } catch (SaidAlready same) {
            @SuppressWarnings("unchecked")
            T now = (T) same.stored;
            return answer(setting, now, OK, null, List.of());
        }
    }

    private <T> T write(Setting<T> setting, @Nullable SeenVersion seen) {
        Optional<T> stored = setting.stored();
        if (stored.isEmpty() && seen != null) {
            throw new NotFound(setting.type(), setting.name());
        }
        stored.ifPresent(now -> {
            int version = setting.versionOf(now);
            if (seen == null
                    ? version > 0
                    : !seen.holds(version, () -> EntityTag.of(answers.text(now).getBytes(UTF_8)))) {
                throw new Stale(setting.type(), setting.name(), version, now);
            }
            if (setting.isGiven(now) && version > 0) {
                throw new SaidAlready(now);
            }
        });
        setting.store();
        return setting.stored().orElseThrow();
    }

    private <T> EditAnswer answer(
            Setting<T> setting, T now, int status, @Nullable UUID edit, List<StatusChange> changed) {
        WrittenRecord written = new WrittenRecord(
                setting.type(), setting.name(), setting.versionOf(now), edit, null, changed, json.valueToTree(now));
        String address = "/api/v1/agreements/" + setting.agreement() + '/' + setting.path();
        return answers.answer(status, status == CREATED ? address : null, written);
    }
}
