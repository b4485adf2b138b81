package org.clausetracker.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.clausetracker.sql.Query;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** Reads what is shown of the texts of one page, in one statement: only they are parsed again for their highlights. */
@ApplicationScoped
class HitReader {

    private static final String OPTIONS =
            "StartSel=\"%c\", StopSel=\"%c\", FragmentDelimiter=\"%c\", MaxFragments=2, MinWords=12, MaxWords=32"
                    .formatted(Highlight.BEGIN, Highlight.END, Highlight.BETWEEN);

    private static final String HITS =
            """
            , texts as (
              select p.line, d.language, d.agreement_ids, coalesce(d.clause_label, f.clause_label) as clause,
                     coalesce(c.heading, f.kind) as title, coalesce(a.signed_on, s.stated_on, r.stated_on) as dated,
                     coalesce(w.text, case p.part when 1 then s.text else s.restored_text end, f.rationale) as body,
                     case d.type when 'CLAUSE' then coalesce(w.verified, false)
                       when 'STATEMENT' then s.mode = 'VERBATIM' else false end as quoted
                from unnest(?::text[], ?::text[], ?::int[]) with ordinality p(type, id, part, line)
                join search_document d on d.type = p.type and d.id = p.id and d.part = p.part
                left join clause c on d.type = 'CLAUSE' and c.agreement_id = d.agreement_ids[1] and c.label = d.clause_label
                left join wording w on w.agreement_id = c.agreement_id and w.clause_label = c.label and w.ordinal = d.part
                left join agreement a on a.slug = c.agreement_id
                left join statement s on d.type = 'STATEMENT' and s.id = d.id
                left join finding f on d.type = 'FINDING' and f.id = d.id
                left join statement r on r.id = f.statement_id)
            select t.line, t.language, t.agreement_ids, t.clause, t.title, t.dated, t.quoted, t.body, search_fold(t.body) as folded,
                   search_widths(t.body) as widths, search_text(t.body) as searched,
                   ts_headline(search_configuration(t.language), search_text(t.body), asked.question, ?) as marked
              from texts t, asked order by t.line""";

    List<SearchHit> read(Connection connection, SearchQuestion question, List<Candidate> candidates)
            throws SQLException {
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<@Nullable Object> values = new ArrayList<>(question.values());
        values.add(candidates.stream().map(one -> one.position().type().name()).toList());
        values.add(candidates.stream().map(one -> one.position().id()).toList());
        values.add(candidates.stream().map(one -> String.valueOf(one.part())).toList());
        values.add(OPTIONS);
        return new Query(SearchQuestion.SQL + HITS, values)
                .list(
                        connection,
                        row -> hit(row, candidates.get(row.getInt("line") - 1).position()));
    }

    private static SearchHit hit(ResultSet row, HitPosition position) throws SQLException {
        return new SearchHit(
                position.type(),
                position.id(),
                List.of((String[]) row.getArray("agreement_ids").getArray()),
                row.getString("clause"),
                row.getString("title"),
                date(row.getString("dated")),
                row.getString("language"),
                row.getBoolean("quoted"),
                position.isByNumber() ? SearchMatch.NUMBER : SearchMatch.WORDS,
                new Highlight(
                                row.getString("body"),
                                row.getString("folded"),
                                row.getString("widths"),
                                row.getString("searched"))
                        .fragments(row.getString("marked")));
    }

    private static @Nullable ImpreciseDate date(@Nullable String text) {
        return text == null ? null : ImpreciseDate.valueOf(text);
    }
}
