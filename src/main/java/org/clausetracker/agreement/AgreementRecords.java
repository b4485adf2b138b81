package org.clausetracker.agreement;

import static org.clausetracker.agreement.AgreementRules.AGREEMENT;
import static org.clausetracker.agreement.AgreementRules.AGREEMENT_NAME;
import static org.clausetracker.agreement.AgreementRules.AGREEMENT_PARTY;
import static org.clausetracker.agreement.AgreementRules.AGREEMENT_RELATION;
import static org.clausetracker.agreement.AgreementRules.CITATION;
import static org.clausetracker.agreement.AgreementRules.COVERAGE_NOTE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.clausetracker.record.JsonFields;
import org.clausetracker.record.JsonValue;
import org.clausetracker.record.ListedOnce;
import org.clausetracker.record.QuotedWords;
import org.clausetracker.record.RowSink;
import org.clausetracker.record.TextKind;
import org.clausetracker.record.TextShape;
import org.jspecify.annotations.Nullable;

/** Reads the elements of {@code agreements}. */
public final class AgreementRecords {

    private final RowSink rows;
    private final BiConsumer<@Nullable String, List<JsonFields>> clauses;

    /** @param clauses reads the clauses of an agreement, which is given by its slug */
    public AgreementRecords(RowSink rows, BiConsumer<@Nullable String, List<JsonFields>> clauses) {
        this.rows = rows;
        this.clauses = clauses;
    }

    /** Reads an agreement with its clauses. */
    public void read(JsonFields agreement) {
        String slug = readAgreement(agreement);
        clauses.accept(slug, agreement.required("clauses").objects());
        agreement.done();
    }

    /** Reads an agreement that is given alone, without its clauses. */
    public void readAlone(JsonFields agreement) {
        readAgreement(agreement);
        agreement.done();
    }

    private @Nullable String readAgreement(JsonFields agreement) {
        String slug = agreement.required("slug").as(TextShape.SLUG);
        JsonFields process = agreement.optional("process").object();
        rows.add(
                agreement,
                AGREEMENT
                        .row()
                        .with("slug", slug)
                        .with("title", agreement.required("title").text(TextKind.NAME))
                        .with("kind", agreement.required("kind").oneOf(AgreementKind.class))
                        .with("signed_on", agreement.required("signedOn").date())
                        .with("effective_at", agreement.optional("effectiveAt").instant())
                        .with("zone", agreement.required("zone").zone())
                        .with("place", agreement.optional("place").text(TextKind.NAME))
                        .with("language", agreement.optional("language").as(TextShape.LANGUAGE))
                        .with(
                                "process_slug",
                                process == null
                                        ? null
                                        : process.required("slug").as(TextShape.SLUG))
                        .with(
                                "process_name",
                                process == null
                                        ? null
                                        : process.required("name").text(TextKind.NAME))
                        .with(
                                "countries",
                                countries(agreement.optional("countries").values()))
                        .with("note", agreement.optional("note").text()));
        if (process != null) {
            process.done();
        }
        List<JsonValue> names = agreement.required("otherNames").values();
        for (int i = 0; i < names.size(); i++) {
            rows.add(
                    names.get(i),
                    AGREEMENT_NAME
                            .row()
                            .with("agreement_id", slug)
                            .with("ordinal", i + 1)
                            .with("name", names.get(i).text(TextKind.NAME)));
        }
        readParties(slug, agreement.required("parties").objects());
        List<JsonFields> relations = agreement.required("relations").objects();
        for (int i = 0; i < relations.size(); i++) {
            readRelation(slug, i + 1, relations.get(i));
        }
        List<JsonFields> citations = agreement.required("citations").objects();
        for (int i = 0; i < citations.size(); i++) {
            readCitation(slug, i + 1, citations.get(i));
        }
        List<JsonFields> coverage = agreement.optional("coverage").objects();
        for (int i = 0; i < coverage.size(); i++) {
            readCoverage(slug, i + 1, coverage.get(i));
        }
        return slug;
    }

    /** The codes; null where none is given. */
    private static @Nullable List<@Nullable String> countries(List<JsonValue> given) {
        ListedOnce listed = new ListedOnce();
        List<@Nullable String> codes = new ArrayList<>();
        for (JsonValue value : given) {
            String code = value.text(TextKind.LINE);
            if (code != null && CountryCode.of(code).isEmpty()) {
                value.report(QuotedWords.of(code) + CountryCode.EXPECTED);
            }
            listed.check(value, code);
            codes.add(code);
        }
        return codes.isEmpty() ? null : codes;
    }

    private void readCoverage(@Nullable String agreement, int ordinal, JsonFields coverage) {
        List<@Nullable String> searched = new ArrayList<>();
        coverage.required("searched").values().forEach(source -> searched.add(source.text()));
        rows.add(
                coverage,
                COVERAGE_NOTE
                        .row()
                        .with("agreement_id", agreement)
                        .with("ordinal", ordinal)
                        .with("coded_until", coverage.required("codedUntil").date())
                        .with("searched", searched)
                        .with("note", coverage.optional("note").text()));
        coverage.done();
    }

    private void readParties(@Nullable String agreement, List<JsonFields> parties) {
        ListedOnce roles = new ListedOnce();
        for (int i = 0; i < parties.size(); i++) {
            JsonFields entry = parties.get(i);
            String party = entry.required("party").text(TextKind.LINE);
            PartyRole role = entry.required("role").oneOf(PartyRole.class);
            roles.check(entry, party, role);
            rows.add(
                    entry,
                    AGREEMENT_PARTY
                            .row()
                            .with("agreement_id", agreement)
                            .with("party_id", party)
                            .with("role", role)
                            .with("ordinal", i + 1)
                            .with("note", entry.optional("note").text()));
            entry.done();
        }
    }

    private void readRelation(@Nullable String agreement, int ordinal, JsonFields relation) {
        String to = relation.required("to").text(TextKind.LINE);
        if (to != null && to.equals(agreement)) {
            relation.report("to", "must be another agreement");
        }
        rows.add(
                relation,
                AGREEMENT_RELATION
                        .row()
                        .with("agreement_id", agreement)
                        .with("ordinal", ordinal)
                        .with("type", relation.required("type").oneOf(RelationType.class))
                        .with("to_agreement_id", to)
                        .with(
                                "from_clause_label",
                                relation.optional("fromClause").text(TextKind.LINE))
                        .with("to_clause_label", relation.optional("toClause").text(TextKind.LINE))
                        .with("note", relation.optional("note").text()));
        relation.done();
    }

    private void readCitation(@Nullable String agreement, int ordinal, JsonFields citation) {
        rows.add(
                citation,
                CITATION.row()
                        .with("agreement_id", agreement)
                        .with("ordinal", ordinal)
                        .with("publisher", citation.required("publisher").text(TextKind.NAME))
                        .with("url", citation.optional("url").as(TextShape.URL))
                        .with("verified", citation.required("verified").flag())
                        .with("note", citation.optional("note").text()));
        citation.done();
    }
}
