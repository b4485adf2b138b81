package org.clausetracker.statement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.request.DayRange;

/**
 * Which statements a list shows; values of one set are alternatives, the components must all match.
 *
 * @param agreements slugs of agreements that a finding of it is about; empty: any
 * @param speakers slugs of who said it; empty: any
 * @param sources ids of where it was published; empty: any
 * @param recordTypes what the records are; empty: any
 * @param stated days that the date of the statement overlaps
 * @param event days that the date of the event overlaps
 * @param publicBy only what was certainly public by this day; what has no day of its own is told by the day of its source,
 *     and left out where that has none; empty: any
 * @param text words that all occur in the text or the restored text, as the search reads them; empty: any
 */
public record StatementFilter(
        Set<String> agreements,
        Set<String> speakers,
        Set<String> sources,
        Set<RecordType> recordTypes,
        DayRange stated,
        DayRange event,
        Optional<LocalDate> publicBy,
        Optional<String> text) {}
