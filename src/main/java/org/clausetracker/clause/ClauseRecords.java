package org.clausetracker.clause;

import static org.clausetracker.clause.ClauseRules.CLAUSE;
import static org.clausetracker.clause.ClauseRules.CLAUSE_TOPIC;
import static org.clausetracker.clause.ClauseRules.WORDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.clausetracker.record.JsonFields;
import org.clausetracker.record.JsonValue;
import org.clausetracker.record.ListedOnce;
import org.clausetracker.record.Periods;
import org.clausetracker.record.RowSink;
import org.clausetracker.record.TextKind;
import org.clausetracker.record.TextShape;
import org.jspecify.annotations.Nullable;

/** Reads the clauses of one agreement, with their wordings, topics and commitments. */
public final class ClauseRecords {

    private final RowSink rows;
    private final CommitmentRecords commitments;

    public ClauseRecords(RowSink rows) {
        this.rows = rows;
        this.commitments = new CommitmentRecords(rows);
    }

    public void read(@Nullable String agreement, List<JsonFields> clauses) {
        ListedOnce labels = new ListedOnce();
        ListedOnce ordinals = new ListedOnce();
        for (JsonFields clause : clauses) {
            String label = readClause(agreement, clause, labels, ordinals);
            commitments.read(agreement, label, clause.required("commitments").objects());
            clause.done();
        }
    }

    /** Reads a clause that is given alone, without its commitments. */
    public void readAlone(String agreement, JsonFields clause) {
        readClause(agreement, clause, new ListedOnce(), new ListedOnce());
        clause.done();
    }

    private @Nullable String readClause(
            @Nullable String agreement, JsonFields clause, ListedOnce labels, ListedOnce ordinals) {
        String label = clause.required("label").as(TextShape.CLAUSE_LABEL);
        clause.belongTo("clause", agreement == null || label == null ? null : agreement + "/" + label);
        labels.check(clause, label);
        JsonValue ordinal = clause.required("ordinal");
        Integer place = ordinal.number(1, Integer.MAX_VALUE);
        ordinals.check(ordinal, place);
        String parent = clause.optional("parent").text(TextKind.LINE);
        if (parent != null && parent.equals(label)) {
            clause.report("parent", "must be another clause");
        }
        rows.add(
                clause,
                CLAUSE.row()
                        .with("agreement_id", agreement)
                        .with("label", label)
                        .with("ordinal", place)
                        .with("parent_label", parent)
                        .with("heading", clause.optional("heading").text(TextKind.NAME))
                        .with(
                                "editorial_label",
                                clause.required("editorialLabel").flag()));
        readWordings(agreement, label, clause.required("wordings").objects());
        readTopics(agreement, label, clause.required("topics").objects());
        return label;
    }

    private void readWordings(@Nullable String agreement, @Nullable String label, List<JsonFields> wordings) {
        Periods primary = new Periods();
        for (int i = 0; i < wordings.size(); i++) {
            JsonFields wording = wordings.get(i);
            LocalDate from = wording.optional("validFrom").day();
            LocalDate to = wording.optional("validTo").day();
            wording.checkOrder(from, to, "validTo");
            Boolean isPrimary = wording.required("primary").flag();
            if (Objects.equals(isPrimary, true) && wording.gave("validFrom", from) && wording.gave("validTo", to)) {
                primary.add(from, to, wording);
            }
            rows.add(
                    wording,
                    WORDING.row()
                            .with("agreement_id", agreement)
                            .with("clause_label", label)
                            .with("ordinal", i + 1)
                            .with("language", wording.required("language").as(TextShape.LANGUAGE))
                            .with("publisher", wording.required("publisher").text(TextKind.NAME))
                            .with("url", wording.optional("url").as(TextShape.URL))
                            .with("authority", wording.required("authority").oneOf(WordingAuthority.class))
                            .with("is_primary", isPrimary)
                            .with("text", wording.required("text").text(TextKind.WORDING))
                            .with("valid_from", from)
                            .with("valid_to", to)
                            .with("verified", wording.optional("verified").flag())
                            .with("note", wording.optional("note").text()));
            wording.done();
        }
        primary.reportOverlaps("is primary at a time when another wording of the clause is");
    }

    private void readTopics(@Nullable String agreement, @Nullable String label, List<JsonFields> topics) {
        ListedOnce names = new ListedOnce();
        for (int i = 0; i < topics.size(); i++) {
            JsonFields topic = topics.get(i);
            String scheme = topic.required("scheme").text(TextKind.NAME);
            String name = topic.required("name").text(TextKind.NAME);
            names.check(topic, scheme, name);
            rows.add(
                    topic,
                    CLAUSE_TOPIC
                            .row()
                            .with("agreement_id", agreement)
                            .with("clause_label", label)
                            .with("scheme", scheme)
                            .with("name", name)
                            .with("ordinal", i + 1));
            topic.done();
        }
    }
}
