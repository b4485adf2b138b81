package org.clausetracker.clause;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;

/** Reads a clause with all that belongs to it, in one statement. */
@ApplicationScoped
class ClauseReader {

    /** The clause as JSON, with the names of {@link ClauseDetail} in its order and no other. */
    private static final String DETAIL =
            """
            select row_to_json(clause) from (
              select c.agreement_id as agreement, c.label, c.ordinal, c.parent_label as parent, c.heading,
                     c.editorial_label as "editorialLabel",
                     array_to_json(array(select x from (
                       select w.language, w.publisher, w.url, w.authority, w.is_primary as "primary", w.text,
                              w.valid_from as "validFrom", w.valid_to as "validTo", w.verified, w.note
                         from wording w where w.agreement_id = c.agreement_id and w.clause_label = c.label
                        order by w.is_primary desc, w.ordinal) x)) as wordings,
                     array_to_json(array(select x from (
                       select t.scheme, t.code, t.name
                         from clause_topic t where t.agreement_id = c.agreement_id and t.clause_label = c.label
                        order by t.ordinal) x)) as topics,
                     array_to_json(array(select x from (
                       select m.id, m.letter, m.summary, m.kind,
                              array_to_json(array(select x from (
                                select o.party_id as party, o.named_in_text as "namedInText"
                                  from commitment_obligor o where o.commitment_id = m.id
                                 order by o.ordinal) x)) as obligors,
                              array_to_json(array(
                                select b.party_id from commitment_beneficiary b where b.commitment_id = m.id
                                 order by b.ordinal)) as beneficiaries,
                              m.applies_from as "appliesFrom", m.applies_until as "appliesUntil",
                              array_to_json(array(select x from (
                                select t.until_on as "until", t.announced_on as "announcedOn"
                                  from commitment_term t where t.commitment_id = m.id
                                 order by t.announced_on_certain nulls first, t.ordinal) x)) as terms,
                              m.window_days as "windowDays", m.stall_days as "stallDays", m.reversible,
                              case when m.condition_text is not null then
                                json_build_object('text', m.condition_text, 'metOn', m.condition_met_on) end as condition,
                              array_to_json(array(select x from (
                                select d.due, d.announced_on as "announcedOn", d.basis, d.url
                                  from deadline d where d.commitment_id = m.id
                                 order by d.announced_on_certain, d.due_certain, d.announced_on) x)) as deadlines,
                              array_to_json(array(select x from (
                                select s.suspended_from as "from", s.suspended_until as "until", s.announced_on as "announcedOn",
                                       s.until_announced_on as "untilAnnouncedOn", s.note
                                  from suspension s where s.commitment_id = m.id
                                 order by s.suspended_from_certain, s.ordinal) x)) as suspensions,
                              m.superseded_on as "supersededOn", m.superseded_announced_on as "supersededAnnouncedOn", m.note,
                              m.version
                         from commitment m where m.agreement_id = c.agreement_id and m.clause_label = c.label
                        order by length(m.letter), m.letter) x)) as commitments, c.version
                from clause c where c.agreement_id = ? and c.label = ?) clause""";

    private final Database database;
    private final ObjectReader details;

    ClauseReader(Database database, ObjectMapper json) {
        this.database = database;
        this.details = json.readerFor(ClauseDetail.class)
                .with(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
    }

    /** The clause of that label; empty when there is none. */
    Optional<ClauseDetail> read(String agreement, String label) {
        return json(agreement, label).map(json -> {
            try {
                return details.readValue(json);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("clause " + agreement + "/" + label + " is no clause: " + json, e);
            }
        });
    }

    /** The same as it is served. */
    Optional<String> json(String agreement, String label) {
        // not a native query of Hibernate, which keeps a plan for each call and then looks through all of them
        return database.first(
                "clause " + agreement + "/" + label + " cannot be read",
                Query.of(DETAIL, agreement, label),
                row -> row.getString(1));
    }
}
