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
    private final QuestionReader questions;
    private final CandidateReader candidates;
    private final HitReader hits;
    private final FacetReader facets;

    SearchService(
            Database database,
            QuestionReader questions,
            CandidateReader candidates,
            HitReader hits,
            FacetReader facets) {
        this.database = database;
        this.questions = questions;
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
                .map(text ->
                        database.connected(FAILURE, connection -> page(connection, filter, text, after, request, FEW)
                                .page()))
                .orElse(SearchPage.EMPTY);
    }

    /**
     * The same page, with how many of all that was ranked there are of each type, agreement and party.
     *
     * @throws Rejected when the cursor is none of this search
     */
    public FacetedSearch facetedSearch(SearchFilter filter, PageRequest request) {
        return faceted(filter, request, FEW);
    }

    /** The first page of what mentions a name that is known to be spelt rightly, with the same counts. */
    public FacetedSearch mentions(SearchFilter filter, int most) {
        return faceted(filter, PageRequest.first(most), 0);
    }

    private FacetedSearch faceted(SearchFilter filter, PageRequest request, int few) {
        Optional<HitPosition> after = HitPosition.after(request);
        return filter.text()
                .map(text -> database.connected(FAILURE, connection -> {
                    PageOfRanked found = page(connection, filter, text, after, request, few);
                    return new FacetedSearch(found.page(), facets.read(connection, found.ranked(), found.named()));
                }))
                .orElse(FacetedSearch.EMPTY);
    }

    /** Slugs of the parties that are called so in any language, where the text is nothing but a name. */
    public List<String> partiesCalled(String text) {
        return database.connected(FAILURE, connection -> questions.parties(connection, text));
    }

    /**
     * Labels of the clauses of one agreement that are called so, in order: by their number, with or without a word for a
     * clause in any of the languages of {@link ClauseNumber}, or by their label as a whole.
     */
    public List<String> clausesCalled(String agreement, String text) {
        ClauseNumber number = ClauseNumber.in(text);
        List<String> names = new ArrayList<>(List.of(text));
        if (number.rest().isEmpty()) {
            names.addAll(number.labels());
        }
        return database.connected(FAILURE, connection -> candidates.labels(connection, agreement, names));
    }

    /** A page, with the texts that were ranked for it and the clauses that were named by number. */
    private record PageOfRanked(SearchPage page, RankedTexts ranked, List<Candidate> named) {}

    /** @param few with fewer hits than this, other spellings of the words are sought */
    private PageOfRanked page(
            Connection connection,
            SearchFilter filter,
            String text,
            Optional<HitPosition> after,
            PageRequest request,
            int few)
            throws SQLException {
        ClauseNumber number = ClauseNumber.in(text);
        boolean widen = !filter.exactly();
        List<Candidate> named = number.labels().isEmpty()
                ? List.of()
                : candidates.byNumber(
                        connection, filter, number, questions.read(connection, number.rest(), widen, List.of()));
        // texts about a clause rarely repeat its number, so beside other words it only finds the clause
        String wanted = named.isEmpty() || number.rest().isEmpty() ? text : number.rest();
        Search search =
                new Search(connection, filter, named, after.filter(position -> !position.isByNumber()), request);
        SearchQuestion question = questions.read(connection, wanted, widen, List.of());
        BestMatches best = search.best(question);
        if (best.bounded() && question.isWidened()) {
            // what has the words themselves must not be crowded out
            question = question.exactly();
            best = search.best(question);
        }
        if (widen && best.hits() < few) {
            List<Spelling> spellings = questions.spellings(connection, wanted);
            if (!spellings.isEmpty()) {
                question = questions.read(connection, wanted, true, spellings);
                best = search.best(question);
            }
        }
        List<Candidate> inOrder = new ArrayList<>(named);
        inOrder.removeIf(one -> after.map(position -> one.position().score() >= position.score())
                .orElse(false));
        inOrder.addAll(best.candidates());
        Page<Candidate> page = Page.of(
                inOrder.subList(0, Math.min(inOrder.size(), request.rowsToRead())), request, one -> one.position()
                        .key());
        SearchPage shown = new SearchPage(
                hits.read(connection, question, page.items()),
                page.nextCursor(),
                question.ignored(),
                question.widened(),
                question.spellings(),
                best.bounded());
        return new PageOfRanked(shown, new RankedTexts(question, filter), named);
    }

    /** One search, which may have to be asked more than once. */
    private final class Search {

        private final Connection connection;
        private final SearchFilter filter;
        private final List<String> named;
        private final Optional<HitPosition> after;
        private final PageRequest request;

        private Search(
                Connection connection,
                SearchFilter filter,
                List<Candidate> named,
                Optional<HitPosition> after,
                PageRequest request) {
            this.connection = connection;
            this.filter = filter;
            this.named = named.stream().map(one -> one.position().id()).toList();
            this.after = after;
            this.request = request;
        }

        private BestMatches best(SearchQuestion question) throws SQLException {
            return candidates.byWords(
                    connection, new RankedTexts(question, filter), named, after, request.rowsToRead());
        }
    }
}
