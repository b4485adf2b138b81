package org.clausetracker.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;

/** Reads parties. */
@ApplicationScoped
public class PartyService {

    /** In HQL, each number of names would be another query, translated anew in each write. */
    private static final String NAMES = "select slug, name from party where slug = any (?)";

    private final PartyRepository parties;
    private final Database database;

    PartyService(PartyRepository parties, Database database) {
        this.parties = parties;
        this.database = database;
    }

    /** One page of parties, by slug. */
    public Page<PartySummary> browse(PartyFilter filter, PageRequest page) {
        return parties.browse(filter, page);
    }

    /**
     * One party.
     *
     * @throws NotFound when there is none of that name
     */
    public PartyDetail get(String slug) {
        PartySummary party = summary(slug);
        return PartyDetail.of(
                party,
                parties.aliases(slug),
                parties.offices(slug),
                parties.note(slug).orElse(null));
    }

    /**
     * One party as lists show it.
     *
     * @throws NotFound when there is none of that name
     */
    public PartySummary summary(String slug) {
        return parties.summary(slug).orElseThrow(() -> new NotFound("party", slug));
    }

    /** The names of parties by their slugs, in one statement; unknown slugs are absent. */
    public Map<String, String> names(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return database
                .list(
                        "the names of parties cannot be read",
                        Query.of(NAMES, slugs),
                        row -> new PartyRef(row.getString("slug"), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(PartyRef::slug, PartyRef::name));
    }

    /**
     * Makes sure that each name is a party's.
     *
     * @throws NotFound naming the first that is not
     */
    public void require(Collection<String> slugs) {
        Map<String, String> known = names(slugs);
        slugs.stream().filter(slug -> !known.containsKey(slug)).findFirst().ifPresent(unknown -> {
            throw new NotFound("party", unknown);
        });
    }
}
