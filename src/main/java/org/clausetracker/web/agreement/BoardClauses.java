package org.clausetracker.web.agreement;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.clausetracker.agreement.AgreementDetail;
import org.clausetracker.clause.BoardDays;
import org.clausetracker.clause.ClauseBoardRow;
import org.clausetracker.clause.ClauseFilter;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.clause.CommitmentService;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.Evidence;
import org.clausetracker.finding.FindingService;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.status.HistoryService;
import org.clausetracker.status.Matrix.MatrixClause;
import org.clausetracker.status.Matrix.View;
import org.clausetracker.status.MatrixService;
import org.clausetracker.status.Voice;
import org.clausetracker.web.agreement.BoardFinder.StatusChoice;
import org.clausetracker.web.agreement.BoardFinder.Stop;
import org.clausetracker.web.agreement.BoardFinder.Turn;
import org.clausetracker.web.agreement.BoardTree.Node;
import org.clausetracker.web.agreement.BoardTree.Slice;
import org.clausetracker.web.agreement.BoardView.BoardClause;
import org.clausetracker.web.agreement.BoardView.Branch;
import org.clausetracker.web.draw.GroupCount;
import org.clausetracker.web.draw.TimeScale;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Choice;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;

/** Reads the clauses of one page of a board. All of an agreement are looked through; of those on the page all is read. */
@ApplicationScoped
class BoardClauses {

    /** A board with no more points than this is read as a whole: nothing is folded, and no form helps to find one. */
    private static final int FEW = 20;

    /** Points under a heading that stands under another, which is folded if it has more. */
    private static final int UNFOLDED = 10;

    /** Uppermost clauses that are all named on every page, at most. */
    private static final int CONTENTS = 60;

    private static final PageRequest EVERY = PageRequest.first(ClauseService.MOST);

    private final ClauseService clauses;
    private final CommitmentService commitments;
    private final MatrixService matrices;
    private final HistoryService histories;
    private final FindingService findings;
    private final PageSetting setting;

    BoardClauses(
            ClauseService clauses,
            CommitmentService commitments,
            MatrixService matrices,
            HistoryService histories,
            FindingService findings,
            PageSetting setting) {
        this.clauses = clauses;
        this.commitments = commitments;
        this.matrices = matrices;
        this.histories = histories;
        this.findings = findings;
        this.setting = setting;
    }

    /**
     * What a board shows of clauses.
     *
     * @param points how many points the agreement has, whatever is asked for
     * @param groups how many of them are in each colour group
     * @param scale the axis of the strips
     * @param branches the clauses of the page below their headings
     * @param finder how others are found
     * @param names of the parties on the page
     */
    record Content(
            int points,
            List<GroupCount> groups,
            TimeScale scale,
            List<Branch> branches,
            BoardFinder finder,
            Names names) {}

    /** The clauses that are asked for, as the API lists them. */
    List<ClauseBoardRow> rows(String slug, AsOf asOf, ClauseFilter filter) {
        return clauses.board(slug, days(asOf), filter, EVERY).items();
    }

    private List<ClauseBoardRow> texts(String slug, AsOf asOf, ClauseFilter filter) {
        return clauses.texts(slug, days(asOf), filter, EVERY).items();
    }

    private static BoardDays days(AsOf asOf) {
        return new BoardDays(Optional.of(asOf.day()), asOf.published());
    }

    /** @param called labels of the clauses that are called as the reader asks, if there are several */
    Content read(AgreementDetail agreement, AsOf asOf, BoardQuery query, List<String> called) {
        String slug = agreement.slug();
        ClauseFilter filter = query.filter();
        List<ClauseBoardRow> texts = texts(slug, asOf, ClauseFilter.ALL);
        // with hindsight nothing is kept: all statuses are computed, and each but once
        boolean judged = days(asOf).hindsight();
        Map<String, View> views = judged ? views(slug, asOf, texts) : Map.of();
        List<ClauseBoardRow> all = texts.stream()
                .map(row -> Optional.ofNullable(views.get(row.label()))
                        .map(view -> row.judged(view.headline().ofRule(), view.counts(), view.assessed()))
                        .orElse(row))
                .toList();
        BoardTree whole = BoardTree.of(all, null);
        BoardTree tree = filter.equals(ClauseFilter.ALL) ? whole : BoardTree.of(all, chosen(slug, asOf, all, filter));
        Slice slice = tree.from(query.first());
        List<ClauseBoardRow> page = tree.points().subList(slice.first(), slice.end());
        List<String> labels = page.stream().map(ClauseBoardRow::label).toList();
        Map<String, Evidence> evidence = evidence(slug, asOf, labels, all.size());
        List<String> owing = commitments.obligors(slug);
        Names names = setting.names(
                new NamedParties().partiesTo(agreement.parties()).addAll(owing).evidence(evidence.values()));
        BoardRows rows = new BoardRows(
                asOf,
                TimeScale.ofAgreement(agreement.signedOn(), asOf),
                names,
                setting.language(),
                judged ? views : views(slug, asOf, page),
                histories.timelines(slug, labels),
                evidence);
        Map<String, BoardClause> told = page.stream().collect(toMap(ClauseBoardRow::label, rows::row));
        int unfoldedPlace = query.first().isPresent() ? slice.first() : -1;
        boolean unfolded = whole.points().size() <= FEW || !query.filters().isEmpty();
        return new Content(
                whole.points().size(),
                GroupCount.of(
                        whole.points().stream().map(ClauseBoardRow::headline).toList()),
                rows.scale(),
                branches(tree, told, node -> unfolded || isSmall(node) || tree.isWithin(node, unfoldedPlace)),
                new BoardFinder(
                        whole.points().size() > FEW
                                || !query.filters().isEmpty()
                                || !query.soughtFor().isEmpty(),
                        statuses(whole.points(), filter.statuses()),
                        Choice.parties(owing, query.obligorText(), names),
                        query.obligorText(),
                        filter.coded().map(String::valueOf).orElse(""),
                        query.filters(),
                        tree.points().size(),
                        query.soughtFor(),
                        called,
                        stops(tree, slice),
                        turn(tree, slice)),
                names);
    }

    /** What everybody says of clauses, by label. */
    private Map<String, View> views(String slug, AsOf asOf, List<ClauseBoardRow> rows) {
        List<String> labels = rows.stream().map(ClauseBoardRow::label).toList();
        return matrices.matrix(slug, asOf.clocks(), List.of(Voice.EVERYBODY), labels).clauses().stream()
                .collect(toMap(MatrixClause::clause, clause -> clause.views().get(0)));
    }

    /** Labels of the clauses that match; {@code all} has their statuses. */
    private Set<String> chosen(String slug, AsOf asOf, List<ClauseBoardRow> all, ClauseFilter filter) {
        Set<String> matching = texts(slug, asOf, filter.withAnyStatus()).stream()
                .map(ClauseBoardRow::label)
                .collect(toSet());
        return all.stream()
                .filter(row -> matching.contains(row.label()) && filter.isStatus(row.headline()))
                .map(ClauseBoardRow::label)
                .collect(toSet());
    }

    /** Nothing is asked where there is nothing to ask about; a list of all labels is no filter. */
    private Map<String, Evidence> evidence(String slug, AsOf asOf, List<String> labels, int all) {
        return labels.isEmpty()
                ? Map.of()
                : findings.evidenceByClause(
                        slug, labels.size() == all ? Set.of() : Set.copyOf(labels), asOf.day(), asOf.publishedBy());
    }

    /** The uppermost clauses with what is on the page of them; of the others how many points are elsewhere, if that is told. */
    private static List<Branch> branches(BoardTree tree, Map<String, BoardClause> told, Predicate<Node> unfolded) {
        List<Node> all =
                tree.top().stream().filter(node -> !node.points().isEmpty()).toList();
        boolean isOverview = isOverview(all);
        return all.stream()
                .map(node -> branch(node, told, unfolded))
                .filter(branch -> isOverview || branch.isHere())
                .toList();
    }

    private static boolean isSmall(Node node) {
        return node.level() > 0 && node.points().size() <= UNFOLDED;
    }

    private static boolean isOverview(List<Node> tops) {
        return tops.size() <= CONTENTS && tops.stream().anyMatch(Node::isHeading);
    }

    private static Branch branch(Node node, Map<String, BoardClause> told, Predicate<Node> unfolded) {
        return new Branch(
                node.row(),
                told.get(node.row().label()),
                node.parts().stream()
                        .map(part -> branch(part, told, unfolded))
                        .filter(Branch::isHere)
                        .toList(),
                node.points().size(),
                GroupCount.of(BoardTree.headlines(node.points())),
                (int) node.points().stream().filter(point -> !point.coded()).count(),
                unfolded.test(node));
    }

    private static List<StatusChoice> statuses(List<ClauseBoardRow> points, Set<Headline> chosen) {
        Map<Headline, Integer> counts = new TreeMap<>();
        chosen.forEach(headline -> counts.put(headline, 0));
        BoardTree.headlines(points).forEach(headline -> counts.merge(headline, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new StatusChoice(count.getKey(), count.getValue(), chosen.contains(count.getKey())))
                .toList();
    }

    /** The pages, where no overview of the uppermost clauses leads to them. */
    private static List<Stop> stops(BoardTree tree, Slice slice) {
        List<Slice> pages = tree.pages();
        if (pages.size() < 2 || isOverview(tree.top())) {
            return List.of();
        }
        return pages.stream()
                .map(page -> new Stop(
                        label(tree, page.first()),
                        label(tree, page.end() - 1),
                        page.first() <= slice.first() && slice.first() < page.end()))
                .toList();
    }

    private static Turn turn(BoardTree tree, Slice slice) {
        if (tree.points().isEmpty()) {
            return new Turn(null, null, null, null);
        }
        return new Turn(
                label(tree, slice.first()),
                label(tree, slice.end() - 1),
                tree.pages().stream()
                        .map(Slice::first)
                        .filter(first -> first < slice.first())
                        .reduce((earlier, later) -> later)
                        .map(first -> label(tree, first))
                        .orElse(null),
                slice.end() < tree.points().size() ? label(tree, slice.end()) : null);
    }

    private static String label(BoardTree tree, int place) {
        return tree.points().get(place).label();
    }
}
