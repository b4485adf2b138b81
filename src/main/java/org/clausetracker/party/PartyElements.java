package org.clausetracker.party;

import org.clausetracker.record.StoredElement;

/** Stored parties as the elements of a bundle. */
public final class PartyElements {

    public static final StoredElement PARTY = new StoredElement(
            PartyRules.PARTY,
            """
            json_build_object(
              'slug', t.slug, 'name', t.name, 'kind', t.kind, 'iso3166', t.iso3166, 'wikidata', t.wikidata,
              'side', t.side_id, 'defaultSourceGrade', t.default_source_grade,
              'aliases', coalesce((select json_agg(a.alias order by a.alias) from party_alias a
                                    where a.party_id = t.slug), '[]'::json),
              'offices', coalesce((select json_agg(json_build_object(
                                            'title', o.title, 'organisation', o.organisation_id,
                                            'from', o.held_from, 'to', o.held_to) order by o.ordinal)
                                     from office o where o.party_id = t.slug), '[]'::json),
              'note', t.note)""");

    private PartyElements() {}
}
