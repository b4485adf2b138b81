package org.clausetracker.party;

import static org.clausetracker.party.PartyRules.OFFICE;
import static org.clausetracker.party.PartyRules.PARTY;
import static org.clausetracker.party.PartyRules.PARTY_ALIAS;

import java.util.List;
import org.clausetracker.record.JsonFields;
import org.clausetracker.record.JsonValue;
import org.clausetracker.record.ListedOnce;
import org.clausetracker.record.RowSink;
import org.clausetracker.record.TextKind;
import org.clausetracker.record.TextShape;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** Reads the elements of {@code parties}. */
public final class PartyRecords {

    private final RowSink rows;

    public PartyRecords(RowSink rows) {
        this.rows = rows;
    }

    public void read(JsonFields party) {
        String slug = party.required("slug").as(TextShape.SLUG);
        rows.add(
                party,
                PARTY.row()
                        .with("slug", slug)
                        .with("name", party.required("name").text(TextKind.NAME))
                        .with("kind", party.required("kind").oneOf(PartyKind.class))
                        .with("iso3166", party.optional("iso3166").as(TextShape.ISO3166))
                        .with("wikidata", party.optional("wikidata").as(TextShape.WIKIDATA))
                        .with("side_id", party.optional("side").text(TextKind.LINE))
                        .with(
                                "default_source_grade",
                                party.optional("defaultSourceGrade").oneOf(SourceGrade.class))
                        .with("note", party.optional("note").text()));
        ListedOnce aliases = new ListedOnce();
        for (JsonValue alias : party.required("aliases").values()) {
            String name = alias.text(TextKind.NAME);
            aliases.check(alias, name);
            rows.add(alias, PARTY_ALIAS.row().with("party_id", slug).with("alias", name));
        }
        List<JsonFields> offices = party.required("offices").objects();
        for (int i = 0; i < offices.size(); i++) {
            readOffice(slug, i + 1, offices.get(i));
        }
        party.done();
    }

    private void readOffice(@Nullable String person, int ordinal, JsonFields office) {
        ImpreciseDate from = office.optional("from").date();
        ImpreciseDate to = office.optional("to").date();
        if (from != null && to != null && to.to().isBefore(from.from())) {
            office.report("to", "ends the office before " + from + ", when it began");
        }
        rows.add(
                office,
                OFFICE.row()
                        .with("party_id", person)
                        .with("ordinal", ordinal)
                        .with("title", office.required("title").text(TextKind.NAME))
                        .with("organisation_id", office.required("organisation").text(TextKind.LINE))
                        .with("held_from", from)
                        .with("held_to", to));
        office.done();
    }
}
