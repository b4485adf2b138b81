package org.clausetracker.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.finding.AllRecords;
import org.clausetracker.record.StagedTable;

/** The kinds of record in a bundle, each a row with the rows of its lists. */
public enum ImportedKind {
    /** A value of the codebook with its definition. */
    CODEBOOK_ENTRY("section term"),
    /** A party with its other names and its offices. */
    PARTY("slug", "party_alias:party_id", "office:party_id"),
    /** An agreement with its names, parties, citations, coverage and relations; its clauses are records of their own. */
    AGREEMENT(
            "slug",
            "agreement_name:agreement_id",
            "agreement_party:agreement_id",
            "citation:agreement_id",
            "coverage_note:agreement_id",
            "agreement_relation:agreement_id"),
    /** A clause with its wordings and topics. */
    CLAUSE("agreement_id label", "wording:agreement_id clause_label", "clause_topic:agreement_id clause_label"),
    /** A commitment with its obligors, beneficiaries, deadlines, terms and suspensions. */
    COMMITMENT(
            "id",
            "commitment_obligor:commitment_id",
            "commitment_beneficiary:commitment_id",
            "deadline:commitment_id",
            "commitment_term:commitment_id",
            "suspension:commitment_id"),
    /** A source. */
    SOURCE("id"),
    /** A statement. */
    STATEMENT("id"),
    /** A finding with those whom it is about. */
    FINDING("id", "finding_about:finding_id");

    private final String key;
    private final String lists;

    ImportedKind(String key, String... lists) {
        this.key = key;
        this.lists = String.join(";", lists);
    }

    /** The table of the record itself. */
    StagedTable table() {
        return tableOf(name().toLowerCase(Locale.ROOT));
    }

    private static StagedTable tableOf(String name) {
        return AllRecords.RULES.tables().stream()
                .filter(table -> table.table().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The tables of its lists. */
    List<Listed> lists() {
        return lists.isEmpty()
                ? List.of()
                : Stream.of(lists.split(";", -1))
                        .map(list -> list.split(":", -1))
                        .map(list -> new Listed(tableOf(list[0]), List.of(list[1].split(" ", -1))))
                        .toList();
    }

    /**
     * SQL of a query that answers the keys of the staged records that differ from the stored ones, in themselves or in their
     * lists, and of those whose lists are new. Sets are compared with sets: records are many.
     *
     * @param leftOut columns that are not looked at
     */
    String changed(List<String> leftOut) {
        List<String> ways = new ArrayList<>();
        String own = distinct("t", "s", contentOf(table(), leftOut));
        ways.add("select " + named("s", keys()) + " from " + table().staged() + " s join " + table().table() + " t on "
                + same("s", "t") + " where " + (own.isEmpty() ? "false" : own));
        for (Listed list : lists()) {
            ways.add("select " + named("n", list.parentKeys()) + " from "
                    + list.table().staged() + " n where not exists (" + list.alike() + ")");
            ways.add("select " + named("l", list.parentKeys()) + " from "
                    + list.table().table() + " l join "
                    + table().staged() + " s on " + equal("l", list.parentKeys(), "s", keys())
                    + " where not exists (select from " + list.table().staged() + " n where "
                    + equal("n", list.table().key(), "l", list.table().key()) + ")");
        }
        return String.join(" union ", ways);
    }

    /** Columns under the names of those that name the record. */
    private String named(String alias, List<String> columns) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            named.add(alias + "." + columns.get(i) + " as " + keys().get(i));
        }
        return String.join(", ", named);
    }

    /** SQL of a text that names what differs, in the words of the bundle. */
    String differences(List<String> leftOut) {
        Stream<String> own = contentOf(table(), leftOut).stream()
                .map(column ->
                        "case when t." + column + " is distinct from s." + column + " then '" + word(column) + "' end");
        Stream<String> ofLists =
                lists().stream().map(list -> "case when " + list.differs(keys()) + " then '" + list.word() + "' end");
        return "concat_ws(', ', " + Stream.concat(own, ofLists).collect(Collectors.joining(", ")) + ")";
    }

    /** Columns that name a record. */
    List<String> keys() {
        return List.of(key.split(" ", -1));
    }

    /** The condition under which a staged and a stored record are the same. */
    String same(String left, String right) {
        return equal(left, keys(), right, keys());
    }

    private static List<String> contentOf(StagedTable table, List<String> leftOut) {
        return table.columns().stream()
                .filter(column -> !table.key().contains(column) && !leftOut.contains(column))
                .toList();
    }

    private static String distinct(String left, String right, List<String> columns) {
        return columns.isEmpty()
                ? ""
                : "row(" + columns.stream().map(column -> left + "." + column).collect(Collectors.joining(", "))
                        + ") is distinct from row("
                        + columns.stream().map(column -> right + "." + column).collect(Collectors.joining(", ")) + ")";
    }

    static String equal(String left, List<String> leftColumns, String right, List<String> rightColumns) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < leftColumns.size(); i++) {
            pairs.add(left + "." + leftColumns.get(i) + " = " + right + "." + rightColumns.get(i));
        }
        return String.join(" and ", pairs);
    }

    /** The key of a bundle that a column comes from, near enough: {@code event_on} is {@code eventOn}. */
    private static String word(String column) {
        StringBuilder word = new StringBuilder();
        for (String part : column.replaceFirst("_id$", "").split("_", -1)) {
            word.append(word.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }

    /**
     * A table of rows that stand in a list of the record.
     *
     * @param parentKeys its columns that name the record, in the order of the record's own
     */
    record Listed(StagedTable table, List<String> parentKeys) {

        /** What the list is called, near enough. */
        String word() {
            return ImportedKind.word(table.table());
        }

        /** SQL of the stored row that is as the staged row {@code n}. */
        private String alike() {
            String content = distinct("l", "n", contentOf(table, List.of()));
            return "select from " + table.table() + " l where " + equal("l", table.key(), "n", table.key())
                    + (content.isEmpty() ? "" : " and not (" + content + ")");
        }

        /** SQL that is true where the list of the staged record {@code s} differs; for few records. */
        private String differs(List<String> keys) {
            return "exists (select from " + table.staged() + " n where " + equal("n", parentKeys, "s", keys)
                    + " and not exists (" + alike() + ")) or exists (select from " + table.table() + " l where "
                    + equal("l", parentKeys, "s", keys) + " and not exists (select from " + table.staged() + " n where "
                    + equal("n", table.key(), "l", table.key()) + "))";
        }
    }
}
