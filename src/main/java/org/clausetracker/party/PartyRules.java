package org.clausetracker.party;

import java.util.List;
import org.clausetracker.record.Circles;
import org.clausetracker.record.NamedRecords;
import org.clausetracker.record.RecordRules;
import org.clausetracker.record.StagedTable;

/** What parties are made of, and what must hold among them. */
public final class PartyRules {

    public static final StagedTable PARTY =
            StagedTable.of("party", "slug", "name kind iso3166 wikidata side_id default_source_grade note");

    static final StagedTable PARTY_ALIAS = PARTY.list("party_alias", "party_id alias", "", "party_id");

    static final StagedTable OFFICE =
            PARTY.list("office", "party_id ordinal", "title organisation_id held_from held_to", "party_id");

    public static final RecordRules RULES = new RecordRules(
            List.of(PARTY, PARTY_ALIAS, OFFICE),
            List.of(
                    NamedRecords.unique(PARTY),
                    NamedRecords.reference(PARTY, "side_id", "side", PARTY),
                    NamedRecords.reference(OFFICE, "organisation_id", "organisation", PARTY),
                    // a party may be its own side
                    Circles.check(PARTY, "''::text", "slug", "side_id", "t.slug = k.slug", "side of a side")));

    private PartyRules() {}
}
