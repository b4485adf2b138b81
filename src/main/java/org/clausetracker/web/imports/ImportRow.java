package org.clausetracker.web.imports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.clausetracker.intake.ImportSummary;

/**
 * An import with when it was handed over.
 *
 * @param run the import
 * @param day the day in UTC
 * @param time hours and minutes in UTC
 */
public record ImportRow(ImportSummary run, LocalDate day, String time) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT);

    static ImportRow of(ImportSummary run) {
        return new ImportRow(
                run,
                run.askedAt().atOffset(ZoneOffset.UTC).toLocalDate(),
                TIME.format(run.askedAt().atOffset(ZoneOffset.UTC)));
    }
}
