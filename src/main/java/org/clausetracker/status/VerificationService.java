package org.clausetracker.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.FieldError;
import org.clausetracker.status.Verification.Difference;
import org.jspecify.annotations.Nullable;

/** Derives a status answer again and compares. */
@ApplicationScoped
public class VerificationService {

    private final StatusService statuses;
    private final ObjectMapper json;

    VerificationService(StatusService statuses, ObjectMapper json) {
        this.statuses = statuses;
        this.json = json;
    }

    /**
     * Compares a status answer with what the rule says by the clocks that it names.
     *
     * @throws Rejected when it does not say which clause it is about, or by which clocks
     * @throws NotFound when there is no such clause
     */
    public Verification verify(JsonNode given) {
        List<FieldError> errors = new ArrayList<>();
        Optional<String> agreement = read(given, "agreement", text -> text, errors);
        Optional<String> clause = read(given, "clause", text -> text, errors);
        Optional<LocalDate> asOf = read(given, "asOf", LocalDate::parse, errors);
        Optional<LocalDate> publishedBy = read(given, "publishedBy", LocalDate::parse, errors);
        Optional<Instant> recordedBy = isNothing(given.get("recordedBy"))
                ? Optional.empty()
                : read(given, "recordedBy", Instant::parse, errors);
        if (!errors.isEmpty()) {
            throw new Rejected(errors);
        }
        ClauseStatusDetail derived = statuses.status(
                agreement.orElseThrow(),
                clause.orElseThrow(),
                new AskedClocks(asOf, publishedBy, recordedBy),
                given.findValue("excluded") != null,
                Locale.ENGLISH);
        Difference difference = firstDifference("$", given, json.valueToTree(derived));
        return new Verification(difference == null, difference);
    }

    private static <T> Optional<T> read(
            JsonNode given, String field, Function<String, T> parse, List<FieldError> errors) {
        JsonNode value = given.path(field);
        if (value.isTextual()) {
            try {
                return Optional.of(parse.apply(value.textValue()));
            } catch (DateTimeParseException fault) {
                errors.add(new FieldError("$." + field, field + " is not a date of the calendar, or not an instant."));
                return Optional.empty();
            }
        }
        String fault = isNothing(given.get(field))
                ? " must be given, as in the answer of a clause's status."
                : " must be a text, as in the answer of a clause's status.";
        errors.add(new FieldError("$." + field, field + fault));
        return Optional.empty();
    }

    /** A field left out says the same as one that is null. */
    private static boolean isNothing(@Nullable JsonNode value) {
        return value == null || value.isNull();
    }

    private static @Nullable Difference firstDifference(
            String path, @Nullable JsonNode given, @Nullable JsonNode derived) {
        if (given == null || derived == null) {
            return isNothing(given) && isNothing(derived) ? null : new Difference(path, given, derived);
        }
        if (given.isObject() && derived.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            derived.fieldNames().forEachRemaining(names::add);
            given.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                Difference found = firstDifference(path + "." + name, given.get(name), derived.get(name));
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        if (given.isArray() && derived.isArray()) {
            for (int i = 0; i < Math.max(given.size(), derived.size()); i++) {
                Difference found = firstDifference(path + "[" + i + "]", given.get(i), derived.get(i));
                if (found != null) {
                    return found;
                }
            }
            // one of them may go on with nulls
            return given.size() == derived.size() ? null : new Difference(path, given, derived);
        }
        return given.equals(derived) ? null : new Difference(path, given, derived);
    }
}
