package org.clausetracker.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables that a bundle fills, each after those that it refers to. */
enum StagedTable {
    CODEBOOK_ENTRY(
            "section term",
            "ordinal definition",
            "(select distinct section from staged_codebook_entry)",
            "section",
            "section"),
    PARTY("slug", "name kind iso3166 wikidata side_id default_source_grade note"),
    PARTY_ALIAS("party_id alias", "", PARTY, "party_id"),
    OFFICE("party_id ordinal", "title organisation_id held_from held_to", PARTY, "party_id"),
    AGREEMENT("slug", "title kind signed_on effective_at zone place language note"),
    AGREEMENT_NAME("agreement_id ordinal", "name", AGREEMENT, "agreement_id"),
    AGREEMENT_PARTY("agreement_id party_id role", "ordinal note", AGREEMENT, "agreement_id"),
    CITATION("agreement_id ordinal", "publisher url verified note", AGREEMENT, "agreement_id"),
    COVERAGE_NOTE("agreement_id ordinal", "coded_until searched note", AGREEMENT, "agreement_id"),
    CLAUSE("agreement_id label", "ordinal parent_label heading editorial_label"),
    WORDING(
            "agreement_id clause_label ordinal",
            "language publisher url authority is_primary text valid_from valid_to verified note",
            CLAUSE,
            "agreement_id clause_label"),
    CLAUSE_TOPIC("agreement_id clause_label scheme name", "ordinal", CLAUSE, "agreement_id clause_label"),
    AGREEMENT_RELATION(
            "agreement_id ordinal",
            "type to_agreement_id from_clause_label to_clause_label note",
            AGREEMENT,
            "agreement_id"),
    COMMITMENT(
            "id",
            "agreement_id clause_label letter summary kind applies_from applies_until window_days stall_days reversible"
                    + " condition_text condition_met_on superseded_on superseded_announced_on note"),
    COMMITMENT_OBLIGOR("commitment_id party_id", "agreement_id ordinal named_in_text", COMMITMENT, "commitment_id"),
    COMMITMENT_BENEFICIARY("commitment_id party_id", "agreement_id ordinal", COMMITMENT, "commitment_id"),
    DEADLINE("commitment_id announced_on", "agreement_id due basis url", COMMITMENT, "commitment_id"),
    COMMITMENT_TERM("commitment_id ordinal", "agreement_id until_on announced_on", COMMITMENT, "commitment_id"),
    SUSPENSION(
            "commitment_id ordinal",
            "agreement_id suspended_from suspended_until announced_on until_announced_on note",
            COMMITMENT,
            "commitment_id"),
    SOURCE("id", "publisher_id title url published_on archived_text archived_sha256 note"),
    STATEMENT(
            "id",
            "source_id speaker_id record_type mode text restored_text restoration_note stated_on event_on origin_id"
                    + " duplicate_of_id locator_document locator_start locator_end note"),
    /** The last two columns are not given but found: see {@link Quotations}. */
    FINDING(
            "id",
            "statement_id agreement_id clause_label commitment_id kind alternatives reporter_id reporter_role"
                    + " reporter_side_id via_id source_grade item_grade fit quotation event_on ongoing rebuts_id"
                    + " coder_confidence rationale review_state retracted_on quotation_start quotation_end"),
    FINDING_ABOUT("finding_id party_id", "agreement_id ordinal", FINDING, "finding_id");

    private static final Map<StagedTable, List<String>> COLUMNS = new EnumMap<>(StagedTable.class);

    static {
        for (StagedTable table : values()) {
            COLUMNS.put(
                    table,
                    Stream.concat(words(table.key).stream(), words(table.content).stream())
                            .toList());
        }
    }

    private final String key;
    private final String content;
    /** What the rows of the parent are read from; null where a row stands in no list. */
    private final @Nullable String parent;

    private final String parentColumns;
    private final String parentKey;

    StagedTable(String key, String content) {
        this.key = key;
        this.content = content;
        this.parent = null;
        this.parentColumns = "";
        this.parentKey = "";
    }

    StagedTable(String key, String content, StagedTable parent, String parentColumns) {
        this(key, content, parent.staged(), parentColumns, parent.key);
    }

    /** For rows in the list of a parent: a row is removed when the bundle has the parent, but not the row. */
    StagedTable(String key, String content, String parent, String parentColumns, String parentKey) {
        this.key = key;
        this.content = content;
        this.parent = parent;
        this.parentColumns = parentColumns;
        this.parentKey = parentKey;
    }

    /** Name of the table, and in messages of what it holds. */
    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of the temporary table. */
    String staged() {
        return "staged_" + table();
    }

    /** Columns that name a row. */
    List<String> key() {
        return words(key);
    }

    /** All columns that a bundle decides, in the order in which they are staged. */
    List<String> columns() {
        return Objects.requireNonNull(COLUMNS.get(this));
    }

    /** A new row, as yet without values. */
    StagedRow row() {
        return new StagedRow(this);
    }

    String create() {
        return "create temporary table " + staged() + " on commit drop as select " + String.join(", ", columns())
                + ", null::text collate \"C\" as json_order, null::text as json_path, null::text as json_keys, null::text as json_record from "
                + table()
                + " where false";
    }

    /** Removes the rows that their parent's list no longer has; null where rows are never removed. */
    @Nullable
    String removal() {
        if (parent == null) {
            return null;
        }
        return "delete from " + table() + " t using " + parent + " p where "
                + equal("t", words(parentColumns), "p", words(parentKey)) + " and not exists (select from " + staged()
                + " s where " + equal("s", key(), "t", key()) + ")";
    }

    /** Replaces the rows whose content differs; null where the key is all there is. */
    @Nullable
    String replacement() {
        if (content.isEmpty()) {
            return null;
        }
        String assignments =
                words(content).stream().map(column -> column + " = s." + column).collect(Collectors.joining(", "));
        return "update " + table() + " t set " + assignments + " from " + staged() + " s where "
                + equal("t", key(), "s", key()) + " and row(" + columnsOf("t", words(content))
                + ") is distinct from row("
                + columnsOf("s", words(content)) + ")";
    }

    /** Adds the rows that are not there yet. */
    String insertion() {
        return "insert into " + table() + " (" + String.join(", ", columns()) + ") select " + columnsOf("s", columns())
                + " from " + staged() + " s where not exists (select from " + table() + " t where "
                + equal("t", key(), "s", key()) + ")";
    }

    private static String equal(String left, List<String> leftColumns, String right, List<String> rightColumns) {
        StringBuilder condition = new StringBuilder();
        for (int i = 0; i < leftColumns.size(); i++) {
            condition.append(i == 0 ? "" : " and ").append(left).append('.').append(leftColumns.get(i));
            condition.append(" = ").append(right).append('.').append(rightColumns.get(i));
        }
        return condition.toString();
    }

    private static String columnsOf(String alias, List<String> columns) {
        return columns.stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
