package org.clausetracker.clause;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Reads a clause with all that belongs to it, in one statement. */
@ApplicationScoped
class ClauseReader {

    /** The clause as JSON, with each name that {@link ClauseDetail} has and no other. */
    private static final String DETAIL =
            """
            select json_build_object('agreement', c.agreement_id, 'label', c.label, 'ordinal', c.ordinal,
              'parent', c.parent_label, 'heading', c.heading, 'editorialLabel', c.editorial_label,
              'wordings', coalesce((select json_agg(json_build_object('language', w.language, 'publisher', w.publisher,
                  'url', w.url, 'authority', w.authority, 'primary', w.is_primary, 'text', w.text,
                  'validFrom', w.valid_from, 'validTo', w.valid_to, 'note', w.note) order by w.is_primary desc, w.ordinal)
                from wording w where w.agreement_id = c.agreement_id and w.clause_label = c.label), '[]'),
              'topics', coalesce((select json_agg(json_build_object('scheme', t.scheme, 'name', t.name) order by t.ordinal)
                from clause_topic t where t.agreement_id = c.agreement_id and t.clause_label = c.label), '[]'),
              'commitments', coalesce((select json_agg(json_build_object('id', m.id, 'letter', m.letter,
                  'summary', m.summary, 'kind', m.kind,
                  'obligors', coalesce((select json_agg(json_build_object('party', o.party_id,
                      'namedInText', o.named_in_text) order by o.ordinal)
                    from commitment_obligor o where o.commitment_id = m.id), '[]'),
                  'beneficiaries', coalesce((select json_agg(b.party_id order by b.ordinal)
                    from commitment_beneficiary b where b.commitment_id = m.id), '[]'),
                  'appliesFrom', m.applies_from, 'appliesUntil', m.applies_until,
                  'windowDays', m.window_days, 'stallDays', m.stall_days, 'reversible', m.reversible,
                  'condition', case when m.condition_text is not null then
                    json_build_object('text', m.condition_text, 'metOn', m.condition_met_on) end,
                  'deadlines', coalesce((select json_agg(json_build_object('due', d.due, 'announcedOn', d.announced_on,
                      'basis', d.basis, 'url', d.url) order by d.announced_on)
                    from deadline d where d.commitment_id = m.id), '[]'),
                  'suspensions', coalesce((select json_agg(json_build_object('from', s.suspended_from,
                      'until', s.suspended_until, 'note', s.note) order by s.suspended_from)
                    from suspension s where s.commitment_id = m.id), '[]'),
                  'supersededOn', m.superseded_on, 'supersededAnnouncedOn', m.superseded_announced_on,
                  'note', m.note) order by length(m.letter), m.letter)
                from commitment m where m.agreement_id = c.agreement_id and m.clause_label = c.label), '[]'))
              from clause c where c.agreement_id = ? and c.label = ?""";

    private final AgroalDataSource database;
    private final ObjectReader details;

    ClauseReader(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.details = json.readerFor(ClauseDetail.class)
                .with(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
    }

    /** The clause of that label; empty when there is none. */
    Optional<ClauseDetail> read(String agreement, String label) {
        // not a native query of Hibernate, which keeps a plan for each call and then looks through all of them
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(DETAIL)) {
            statement.setString(1, agreement);
            statement.setString(2, label);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(details.readValue(row.getString(1))) : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("clause " + agreement + "/" + label + " cannot be read", e);
        }
    }
}
