package org.clausetracker.web.agreement;

import java.util.List;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.web.site.AsOf;

/**
 * What the page of the matrix shows.
 *
 * @param asOf the day and what was known
 * @param agreement the agreement
 * @param name the name it goes by
 * @param choices the voices that can be listened to
 * @param table the clauses as these voices tell them
 * @param differing how many clauses they differ on
 */
public record MatrixView(
        AsOf asOf,
        AgreementSummary agreement,
        String name,
        List<VoiceChoice> choices,
        VoiceTable table,
        int differing) {

    /** The view as a query: the day, what was public, and the voices that are listened to. */
    public String query() {
        StringBuilder query = new StringBuilder("asOf=" + asOf.day() + "&publishedBy=" + asOf.publishedBy());
        choices.stream().filter(VoiceChoice::chosen).forEach(choice -> query.append("&voice=")
                .append(choice.voice()));
        return query.toString();
    }

    /** A voice that can be listened to. */
    public record VoiceChoice(String voice, String name, boolean chosen) {}
}
