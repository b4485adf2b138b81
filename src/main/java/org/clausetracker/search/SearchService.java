package org.clausetracker.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.search.CandidateReader.BestMatches;
import org.clausetracker.sql.Database;

/** Searches everything that has a text. */
@ApplicationScoped
public class SearchService {

    /** With fewer hits than this, names that are spelt much like the words are searched for too. */
    static final int FEW = 20;

    /** How many values the list is ordered by. */
    public static final int KEYS = HitPosition.KEYS;

    private static final String FAILURE = "the search failed";

    private final Database database;
    private final CandidateReader candidates;
    private final HitReader hits;
    private final FacetReader facets;

    SearchService(Database database, CandidateReader candidates, HitReader hits, FacetReader facets) {
        this.database = database;
        this.candidates = candidates;
        this.hits = hits;
        this.facets = facets;
    }

    /**
     * One page of what has the words, the best first. Of each type the newest hits are ranked, 600 in all.
     *
     * @throws Rejected when the cursor is none of this search
     */
    public SearchPage search(SearchFilter filter, PageRequest request) {
        Optional<HitPosition> after = HitPosition.after(request);
        return filter.text()
                .map(text -> database.connected(FAILURE, connection -> page(connection, filter, text, after, request)
                        .page()))
                .orElse(SearchPage.EMPTY);
    }

    /**
     * The same page, with how many of all that was ranked there are of each type, agreement and party.
     *
     * @throws Rejected when the cursor is none of this search
     */
    public FacetedSearch facetedSearch(SearchFilter filter, PageRequest request) {
        Optional<HitPosition> after = HitPosition.after(request);
        return filter.text()
                .map(text -> database.connected(FAILURE, connection -> {
                    PageOfRanked found = page(connection, filter, text, after, request);
                    return new FacetedSearch(found.page(), facets.read(connection, found.ranked(), found.named()));
                }))
                .orElse(FacetedSearch.EMPTY);
    }

    /** A page, with the texts that were ranked for it and the clauses that were named by number. */
    private record PageOfRanked(SearchPage page, RankedTexts ranked, List<Candidate> named) {}

    private PageOfRanked page(
            Connection connection, SearchFilter filter, String text, Optional<HitPosition> after, PageRequest request)
            throws SQLException {
        ClauseNumber number = ClauseNumber.in(text);
        List<Candidate> named = candidates.byNumber(connection, filter, number);
        List<String> without = named.stream().map(one -> one.position().id()).toList();
        Optional<HitPosition> afterWords = after.filter(position -> !position.isByNumber());
        // texts about a clause rarely repeat its number, so beside other words it only finds the clause
        String wanted = named.isEmpty() || number.rest().isEmpty() ? text : number.rest();
        RankedTexts ranked = new RankedTexts(new SearchWords(wanted, List.of()), filter);
        BestMatches best = candidates.byWords(connection, ranked, without, afterWords, request.rowsToRead());
        if (best.hits() < FEW) {
            List<Spelling> spellings = candidates.spellings(connection, wanted);
            if (!spellings.isEmpty()) {
                ranked = new RankedTexts(new SearchWords(wanted, spellings), filter);
                best = candidates.byWords(connection, ranked, without, afterWords, request.rowsToRead());
            }
        }
        List<Candidate> inOrder = new ArrayList<>(named);
        inOrder.removeIf(one -> after.map(position -> one.position().score() >= position.score())
                .orElse(false));
        inOrder.addAll(best.candidates());
        Page<Candidate> page = Page.of(
                inOrder.subList(0, Math.min(inOrder.size(), request.rowsToRead())), request, one -> one.position()
                        .key());
        SearchWords words = ranked.words();
        SearchPage shown = new SearchPage(
                hits.read(connection, words, page.items()), page.nextCursor(), words.spellings(), best.bounded());
        return new PageOfRanked(shown, ranked, named);
    }
}
