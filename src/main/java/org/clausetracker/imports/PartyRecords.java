package org.clausetracker.imports;

import static org.clausetracker.imports.StagedTable.OFFICE;
import static org.clausetracker.imports.StagedTable.PARTY;
import static org.clausetracker.imports.StagedTable.PARTY_ALIAS;

import java.util.List;
import org.clausetracker.finding.SourceGrade;
import org.clausetracker.party.PartyKind;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** Reads the elements of {@code parties}. */
final class PartyRecords {

    private final RowSink rows;

    PartyRecords(RowSink rows) {
        this.rows = rows;
    }

    void read(JsonFields party) {
        String slug = party.required("slug").as(Shape.SLUG);
        rows.add(
                PARTY,
                party,
                slug,
                party.required("name").text(),
                party.required("kind").oneOf(PartyKind.class),
                party.optional("iso3166").as(Shape.ISO3166),
                party.optional("wikidata").as(Shape.WIKIDATA),
                party.optional("side").text(),
                party.optional("defaultSourceGrade").oneOf(SourceGrade.class),
                party.optional("note").text());
        Distinct aliases = new Distinct();
        for (JsonValue alias : party.required("aliases").values()) {
            String name = alias.text();
            aliases.check(alias, name);
            rows.add(PARTY_ALIAS, alias, slug, name);
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
                OFFICE,
                office,
                person,
                ordinal,
                office.required("title").text(),
                office.required("organisation").text(),
                from,
                to);
        office.done();
    }
}
