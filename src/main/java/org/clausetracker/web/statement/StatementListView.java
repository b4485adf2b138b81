package org.clausetracker.web.statement;

import java.util.List;
import org.clausetracker.statement.RecordType;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Choice;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * What the list of statements shows.
 *
 * @param asOf the day by which what is listed was public, where the reader asked for one
 * @param search what the reader looks for
 * @param agreements the agreements that can be chosen
 * @param rows the statements of this page
 * @param names names of speakers
 * @param next where the next page begins; null on the last
 */
public record StatementListView(
        AsOf asOf,
        StatementForm search,
        List<Choice> agreements,
        List<ListedStatement> rows,
        Names names,
        @Nullable String next) {

    /**
     * What the reader looks for, as typed; each may be empty.
     *
     * @param q words of the text
     * @param agreement slug of an agreement
     * @param speaker slug of who said it
     * @param recordType name of a record type
     * @param statedFrom said on or after this date
     * @param statedTo said on or before this date
     */
    public record StatementForm(
            String q, String agreement, String speaker, String recordType, String statedFrom, String statedTo) {

        /** Every field as a query, also one that was left empty. */
        public String query() {
            return PageContext.fullQuery(
                    "q", q,
                    "agreement", agreement,
                    "speaker", speaker,
                    "recordType", recordType,
                    "statedFrom", statedFrom,
                    "statedTo", statedTo);
        }

        /** The same for the API, with its question mark; empty for all. */
        public String apiQuery(AsOf asOf) {
            return PageContext.query(
                    "q", q,
                    "agreement", agreement,
                    "speaker", speaker,
                    "recordType", recordType,
                    "statedFrom", statedFrom,
                    "statedTo", statedTo,
                    "publishedBy", asOf.knownByText());
        }
    }

    /** The record types that can be chosen. */
    public List<RecordType> recordTypes() {
        return List.of(RecordType.values());
    }
}
