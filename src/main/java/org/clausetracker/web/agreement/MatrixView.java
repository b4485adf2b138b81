package org.clausetracker.web.agreement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.web.agreement.VoiceTable.ClauseRow;
import org.clausetracker.web.site.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the matrix shows.
 *
 * @param asOf the day and what was known
 * @param agreement the agreement
 * @param name the name it goes by
 * @param voices the voices that can be listened to
 * @param obligors those who owe anything
 * @param table the clauses of this page as these voices tell them
 * @param later whether clauses come before these
 * @param nextCursor where the next page begins; null on the last one
 */
public record MatrixView(
        AsOf asOf,
        AgreementSummary agreement,
        String name,
        List<Choice> voices,
        List<Choice> obligors,
        VoiceTable table,
        boolean later,
        @Nullable String nextCursor) {

    /** Rows of one page, at most, unless its first clause alone has more. */
    static final int ROWS = 100;

    /** Something that can be chosen. */
    public record Choice(String value, String name, boolean chosen) {}

    /** On how many of its clauses the voices differ. */
    public int differing() {
        return (int) table.clauses().stream().filter(ClauseRow::differs).count();
    }

    /** Whether the clauses have more than one page. */
    public boolean isPaged() {
        return later || nextCursor != null;
    }

    /** Label of its first clause. */
    public String first() {
        return table.clauses().get(0).label();
    }

    /** Label of its last clause. */
    public String last() {
        return table.clauses().get(table.clauses().size() - 1).label();
    }

    /** Whether the reader chose whose duties are shown. */
    public boolean isChosen() {
        return obligors.stream().anyMatch(Choice::chosen);
    }

    /** The view as a query: the day, what was public, and the voices that are listened to. */
    public String query() {
        return Stream.concat(
                        Stream.of("asOf=" + asOf.day(), "publishedBy=" + asOf.publishedBy()), chosen("voice", voices))
                .collect(Collectors.joining("&"));
    }

    /** What the reader chose, as a query with its question mark. */
    public String choices() {
        return Stream.concat(chosen("voice", voices), chosen("obligor", obligors))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static Stream<String> chosen(String name, List<Choice> choices) {
        return choices.stream().filter(Choice::chosen).map(choice -> name + "=" + choice.value());
    }
}
