package org.clausetracker.review;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a request says of the queue. */
record ReviewQueueQuery(
        @RestQuery
                @Parameter(
                        description = "Which part of it.",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {"OPEN", "DONE"},
                                        defaultValue = "OPEN"))
                @Nullable
                String state,
        @RestQuery @Parameter(description = "Slug of the agreement.", example = "nk-ceasefire-2020-11-10") @Nullable
                String agreement,
        @RestQuery
                @Parameter(
                        description = "Id of the person who was asked to decide, or `me`; for those who are logged in.",
                        example = "me")
                @Nullable
                String assignedTo,
        @RestQuery
                @Parameter(
                        description = "What is older than this, as ISO 8601 has it in days and hours.",
                        example = "P7D")
                @Nullable
                String olderThan,
        @RestQuery
                @Parameter(
                        description = "Order: `age` begins with the oldest, `-age` with the newest.",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {"age", "-age"},
                                        defaultValue = "age"))
                @Nullable
                String sort) {

    private static final Duration LONGEST = Duration.ofDays(36_500);

    /** Which part of the queue. */
    enum State {
        OPEN,
        DONE
    }

    /**
     * What was read.
     *
     * @param assignedTo id of a person, or {@code me}
     * @param newestFirst whether the newest comes first
     */
    record Read(
            State state,
            Optional<String> agreement,
            Optional<String> assignedTo,
            Optional<Duration> olderThan,
            boolean newestFirst,
            PageRequest page) {}

    Read read(PageQuery pages) {
        QueryReader reader = new QueryReader("reviews");
        State which = reader.value("state", state, State.class).orElse(State.OPEN);
        Optional<String> slug = reader.text("agreement", agreement);
        Optional<String> person = reader.text("assignedTo", assignedTo);
        Optional<Duration> older = reader.text("olderThan", olderThan).flatMap(given -> duration(given, reader));
        boolean newestFirst = reader.oneOf("sort", sort, List.of("age", "-age"), text -> text)
                .orElse("age")
                .equals("-age");
        PageRequest page = pages.read(reader, 2);
        reader.check();
        return new Read(which, slug, person, older, newestFirst, page);
    }

    private static Optional<Duration> duration(String given, QueryReader reader) {
        try {
            Duration read = Duration.parse(given);
            if (!read.isNegative() && read.compareTo(LONGEST) <= 0) {
                return Optional.of(read);
            }
        } catch (DateTimeException | ArithmeticException none) {
            reader.refuse("olderThan", "olderThan must be a duration in days and hours, such as P7D or PT12H.");
            return Optional.empty();
        }
        reader.refuse("olderThan", "olderThan must be from PT0S to P36500D.");
        return Optional.empty();
    }
}
