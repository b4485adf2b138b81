package org.clausetracker.web.imports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.clausetracker.intake.ImportDetail;
import org.clausetracker.intake.ImportNote;
import org.clausetracker.lists.Page;
import org.clausetracker.web.site.Names;

/**
 * What the page of an import shows.
 *
 * @param run the import
 * @param errors the first of its errors
 * @param warnings the first of its warnings
 * @param conflicts the first of its conflicts
 * @param agreements names of the agreements whose clauses change
 */
public record ImportView(
        ImportDetail run,
        Page<ImportNote> errors,
        Page<ImportNote> warnings,
        Page<ImportNote> conflicts,
        Names agreements) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT);

    /** Its number, as it stands in its address. */
    public String number() {
        return String.valueOf(run.id());
    }

    /** The day on which it was handed over, in UTC. */
    public LocalDate day() {
        return run.askedAt().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** Hours and minutes of it, in UTC. */
    public String time() {
        return TIME.format(run.askedAt().atOffset(ZoneOffset.UTC));
    }

    /** The notes under their headings, those that there are. */
    public List<Notes> notes() {
        return List.of(new Notes("errors", errors), new Notes("conflicts", conflicts), new Notes("warnings", warnings))
                .stream()
                .filter(one -> !one.page().items().isEmpty())
                .toList();
    }

    /**
     * Notes of one kind.
     *
     * @param kind the last step of their address in the API
     * @param page the first of them
     */
    public record Notes(String kind, Page<ImportNote> page) {}
}
