package org.clausetracker.agreement;

import org.clausetracker.record.StoredElement;

/** Stored agreements as the elements of a bundle. */
public final class AgreementElements {

    /** The instant in the agreement's zone, or in UTC where the zone then was not apart by whole minutes. */
    private static final String EFFECTIVE_AT =
            """
            (select case when extract(second from o.apart) <> 0
                         then rtrim(rtrim(to_char(t.effective_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.')
                              || 'Z'
                         else rtrim(rtrim(to_char(t.effective_at at time zone t.zone, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.')
                              || case when o.apart < interval '0' then '-' else '+' end
                              || to_char(greatest(o.apart, -o.apart), 'HH24:MI') end
               from (select (t.effective_at at time zone t.zone) - (t.effective_at at time zone 'UTC') as apart) o)""";

    private static final String JSON =
            """
            json_build_object(
              'slug', t.slug, 'title', t.title,
              'otherNames', coalesce((select json_agg(n.name order by n.ordinal) from agreement_name n
                                       where n.agreement_id = t.slug), '[]'::json),
              'kind', t.kind, 'signedOn', t.signed_on, 'effectiveAt', {effectiveAt}, 'zone', t.zone, 'place', t.place,
              'language', t.language,
              'process', case when t.process_slug is not null
                              then json_build_object('slug', t.process_slug, 'name', t.process_name) end,
              'countries', to_json(t.countries), 'note', t.note,
              'parties', coalesce((select json_agg(json_build_object(
                                            'party', p.party_id, 'role', p.role, 'note', p.note) order by p.ordinal)
                                     from agreement_party p where p.agreement_id = t.slug), '[]'::json),
              'relations', coalesce((select json_agg(json_build_object(
                                              'type', r.type, 'to', r.to_agreement_id, 'fromClause', r.from_clause_label,
                                              'toClause', r.to_clause_label, 'note', r.note) order by r.ordinal)
                                       from agreement_relation r where r.agreement_id = t.slug), '[]'::json),
              'citations', coalesce((select json_agg(json_build_object(
                                              'publisher', c.publisher, 'url', c.url, 'verified', c.verified,
                                              'note', c.note) order by c.ordinal)
                                       from citation c where c.agreement_id = t.slug), '[]'::json),
              'coverage', (select json_agg(json_build_object(
                                    'codedUntil', v.coded_until, 'searched', to_json(v.searched), 'note', v.note)
                                    order by v.ordinal)
                             from coverage_note v where v.agreement_id = t.slug){clauses})"""
                    .replace("{effectiveAt}", EFFECTIVE_AT);

    /** An agreement without its clauses. */
    public static final StoredElement AGREEMENT =
            new StoredElement(AgreementRules.AGREEMENT, JSON.replace("{clauses}", ""));

    private AgreementElements() {}

    /** An agreement with its clauses, which are given as an SQL expression. */
    public static StoredElement with(String clauses) {
        return new StoredElement(AgreementRules.AGREEMENT, JSON.replace("{clauses}", ", 'clauses', " + clauses));
    }
}
