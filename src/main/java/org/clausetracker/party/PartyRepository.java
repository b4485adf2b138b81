package org.clausetracker.party;

import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.clausetracker.lists.Folded;
import org.clausetracker.lists.ListQuery;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

@Repository
interface PartyRepository {

    String SUMMARY =
            "select p.slug, p.name, p.kind, p.iso3166, p.wikidata, p.side, p.defaultSourceGrade, p.version from Party p";

    StatelessSession session();

    default Page<PartySummary> browse(PartyFilter filter, PageRequest page) {
        return new ListQuery<>(PartySummary.class, SUMMARY)
                .whereAny("p.kind in :kinds", "kinds", filter.kinds())
                .whereAny("p.side in :sides", "sides", filter.sides())
                .whereAny(
                        Folded.in("p.name") + " or exists (select 1 from PartyAlias a where a.party = p.slug and "
                                + Folded.in("a.alias") + ")",
                        "q",
                        filter.text())
                .orderByName("p.slug")
                .page(session(), page, party -> List.of(party.slug()));
    }

    @HQL(SUMMARY + " where p.slug = :slug")
    Optional<PartySummary> summary(String slug);

    @HQL("select p.note from Party p where p.slug = :slug")
    Optional<String> note(String slug);

    @HQL("select a.alias from PartyAlias a where a.party = :slug order by a.alias")
    List<String> aliases(String slug);

    @HQL("select o.title, o.organisation, o.heldFrom, o.heldTo from Office o where o.party = :slug order by o.ordinal")
    List<OfficeDetail> offices(String slug);
}
