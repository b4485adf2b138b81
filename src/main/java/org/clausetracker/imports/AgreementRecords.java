package org.clausetracker.imports;

import static org.clausetracker.imports.StagedTable.AGREEMENT;
import static org.clausetracker.imports.StagedTable.AGREEMENT_NAME;
import static org.clausetracker.imports.StagedTable.AGREEMENT_PARTY;
import static org.clausetracker.imports.StagedTable.AGREEMENT_RELATION;
import static org.clausetracker.imports.StagedTable.CITATION;

import java.util.List;
import org.clausetracker.agreement.AgreementKind;
import org.clausetracker.agreement.PartyRole;
import org.clausetracker.agreement.RelationType;
import org.jspecify.annotations.Nullable;

/** Reads the elements of {@code agreements}. */
final class AgreementRecords {

    private final RowSink rows;
    private final ClauseRecords clauses;

    AgreementRecords(RowSink rows) {
        this.rows = rows;
        this.clauses = new ClauseRecords(rows);
    }

    void read(JsonFields agreement) {
        String slug = agreement.required("slug").as(Shape.SLUG);
        rows.add(
                AGREEMENT,
                agreement,
                slug,
                agreement.required("title").text(),
                agreement.required("kind").oneOf(AgreementKind.class),
                agreement.required("signedOn").date(),
                agreement.optional("effectiveAt").instant(),
                agreement.required("zone").zone(),
                agreement.optional("place").text(),
                agreement.optional("language").as(Shape.LANGUAGE),
                agreement.optional("note").text());
        List<JsonValue> names = agreement.required("otherNames").values();
        for (int i = 0; i < names.size(); i++) {
            rows.add(AGREEMENT_NAME, names.get(i), slug, i + 1, names.get(i).text());
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
        clauses.read(slug, agreement.required("clauses").objects());
        agreement.done();
    }

    private void readParties(@Nullable String agreement, List<JsonFields> parties) {
        Distinct roles = new Distinct();
        for (int i = 0; i < parties.size(); i++) {
            JsonFields entry = parties.get(i);
            String party = entry.required("party").text();
            PartyRole role = entry.required("role").oneOf(PartyRole.class);
            roles.check(entry, party, role);
            rows.add(
                    AGREEMENT_PARTY,
                    entry,
                    agreement,
                    party,
                    role,
                    i + 1,
                    entry.optional("note").text());
            entry.done();
        }
    }

    private void readRelation(@Nullable String agreement, int ordinal, JsonFields relation) {
        String to = relation.required("to").text();
        if (to != null && to.equals(agreement)) {
            relation.report("to", "must be another agreement");
        }
        rows.add(
                AGREEMENT_RELATION,
                relation,
                agreement,
                ordinal,
                relation.required("type").oneOf(RelationType.class),
                to,
                relation.optional("fromClause").text(),
                relation.optional("toClause").text(),
                relation.optional("note").text());
        relation.done();
    }

    private void readCitation(@Nullable String agreement, int ordinal, JsonFields citation) {
        rows.add(
                CITATION,
                citation,
                agreement,
                ordinal,
                citation.required("publisher").text(),
                citation.optional("url").as(Shape.URL),
                citation.required("verified").flag(),
                citation.optional("note").text());
        citation.done();
    }
}
