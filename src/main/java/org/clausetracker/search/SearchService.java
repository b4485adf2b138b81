package org.clausetracker.search;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.search.CandidateReader.Found;

/** Searches everything that has a text. */
@ApplicationScoped
public class SearchService {

    /** With fewer hits than this, names that are spelt much like the words are searched for too. */
    static final int FEW = 20;

    /** How many values the list is ordered by. */
    public static final int KEYS = Place.KEYS;

    private final AgroalDataSource database;
    private final CandidateReader candidates;
    private final HitReader hits;
    private final FacetReader facets;

    SearchService(AgroalDataSource database, CandidateReader candidates, HitReader hits, FacetReader facets) {
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
        return answer(filter, request, (connection, found) -> found.page()).orElse(SearchPage.EMPTY);
    }

    /**
     * The same page, with how many of all that was ranked there are of each type, agreement and party.
     *
     * @throws Rejected when the cursor is none of this search
     */
    public FacetedSearch facetedSearch(SearchFilter filter, PageRequest request) {
        return answer(
                        filter,
                        request,
                        (connection, found) -> new FacetedSearch(
                                found.page(), facets.read(connection, filter, found.words(), found.named())))
                .orElse(FacetedSearch.EMPTY);
    }

    private <T> Optional<T> answer(SearchFilter filter, PageRequest request, Question<T> question) {
        Optional<Place> after = Place.after(request);
        if (filter.text().isEmpty()) {
            return Optional.empty();
        }
        try (Connection connection = database.getConnection()) {
            return Optional.of(question.answer(
                    connection, search(connection, filter, filter.text().get(), after, request)));
        } catch (SQLException e) {
            throw new IllegalStateException("the search failed", e);
        }
    }

    private interface Question<T> {
        T answer(Connection connection, Searched found) throws SQLException;
    }

    /** A page with the words that found it and the clauses that were named by number. */
    private record Searched(SearchPage page, SearchWords words, List<Candidate> named) {}

    private Searched search(
            Connection connection, SearchFilter filter, String text, Optional<Place> after, PageRequest request)
            throws SQLException {
        ClauseNumber number = ClauseNumber.in(text);
        List<Candidate> named = candidates.byNumber(connection, filter, number);
        List<String> without = named.stream().map(one -> one.place().id()).toList();
        Optional<Place> afterWords = after.filter(place -> !place.isByNumber());
        // texts about a clause rarely repeat its number, so beside other words it only finds the clause
        String wanted = named.isEmpty() || number.rest().isEmpty() ? text : number.rest();
        SearchWords words = new SearchWords(wanted, List.of());
        Found found = candidates.byWords(connection, filter, words, without, afterWords, request.rowsToRead());
        if (found.hits() < FEW) {
            List<Spelling> spellings = candidates.spellings(connection, wanted);
            if (!spellings.isEmpty()) {
                words = new SearchWords(wanted, spellings);
                found = candidates.byWords(connection, filter, words, without, afterWords, request.rowsToRead());
            }
        }
        List<Candidate> inOrder = new ArrayList<>(named);
        inOrder.removeIf(
                one -> after.map(place -> one.place().score() >= place.score()).orElse(false));
        inOrder.addAll(found.candidates());
        Page<Candidate> page =
                Page.of(inOrder.subList(0, Math.min(inOrder.size(), request.rowsToRead())), request, one -> one.place()
                        .key());
        SearchPage shown = new SearchPage(
                hits.read(connection, words, page.items()), page.nextCursor(), words.spellings(), found.bounded());
        return new Searched(shown, words, named);
    }
}
