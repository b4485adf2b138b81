package org.clausetracker.clause;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One version of a commitment's deadline.
 *
 * @param due last day on which the act is in time
 * @param announcedOn day on which this version became known
 * @param basis the words or the decision that set it
 * @param url where that was published
 */
public record DeadlineDetail(
        @Schema(examples = "2020-11-25") LocalDate due,
        @Schema(examples = "2020-11-15") LocalDate announcedOn,
        String basis,
        @Schema(nullable = true) @Nullable String url) {}
