package org.clausetracker.web.change;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausetracker.agreement.AgreementCalendar;
import org.clausetracker.request.DayRange;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.status.HeadlineChange;
import org.clausetracker.web.site.AgreementChoices;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.Choice;
import org.clausetracker.web.site.Citations;
import org.clausetracker.web.site.CsvTable;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;
import org.clausetracker.web.site.ViewCitation;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What changed between two dates. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class ChangesPages {

    private final ChangesReader changes;
    private final AgreementChoices agreements;
    private final Citations citations;
    private final PageSetting setting;

    ChangesPages(ChangesReader changes, AgreementChoices agreements, Citations citations, PageSetting setting) {
        this.changes = changes;
        this.agreements = agreements;
        this.citations = citations;
        this.setting = setting;
    }

    @CheckedTemplate(basePath = "change")
    static class Templates {
        static native TemplateInstance changes(ChangesView view);

        private Templates() {}
    }

    @GET
    @Path("changes")
    @Operation(hidden = true)
    public String changes(@BeanParam ChangesQuery query, @BeanParam AsOfQuery asOfQuery) {
        QueryReader reader = new QueryReader("changes");
        Optional<String> slug = query.agreement(reader);
        DayRange asked = query.days(reader);
        Optional<AgreementCalendar> calendar = slug.map(agreements::calendar);
        LocalDate today = setting.today(calendar.map(AgreementCalendar::zone));
        LocalDate knownBy = asOfQuery.read(reader, today).publishedBy();
        LocalDate latest = knownBy.isBefore(today) ? knownBy : today;
        LocalDate last = asked.to().filter(to -> to.isBefore(latest)).orElse(latest);
        LocalDate begin = asked.from().orElseGet(() -> last.minusYears(1));
        if (begin.isAfter(last) && latest.equals(today)) {
            reader.refuse("from", "from must not be after to.");
            reader.check();
        }
        LocalDate first = begin.isAfter(last) ? last : begin;
        DayRange days = new DayRange(Optional.of(first), Optional.of(last));
        Names names = agreements.names(knownBy, slug.stream().toList());
        List<Choice> choices = AgreementChoices.choices(names);
        return Templates.changes(slug.map(chosen -> new ChangesView(
                                choices,
                                chosen,
                                names.of(chosen),
                                first,
                                last,
                                changes.between(chosen, days),
                                cite(chosen, names.of(chosen), days, today)))
                        .orElseGet(() -> new ChangesView(choices, "", "", first, last, null, null)))
                .render();
    }

    @GET
    @Path("downloads/changes.csv")
    @Produces(CsvTable.TYPE)
    @Operation(hidden = true)
    public Response table(@BeanParam ChangesQuery query) {
        QueryReader reader = new QueryReader("changes");
        DayRange days = query.days(reader);
        String slug = query.agreement(reader).orElse("");
        if (slug.isEmpty()) {
            reader.refuse("agreement", "agreement must be given: the slug of an agreement.");
        }
        reader.check();
        CsvTable table = new CsvTable("agreement", "clause", "on", "from", "to", "cause", "findings", "event");
        changes.changes(slug, days).forEach((clause, changed) -> {
            for (HeadlineChange one : changed) {
                table.add(
                        slug,
                        clause,
                        one.on(),
                        one.from(),
                        one.to(),
                        one.cause(),
                        String.join(" ", one.findings()),
                        one.event());
            }
        });
        return table.download(Stream.of(days.from(), days.to())
                .flatMap(Optional::stream)
                .map(LocalDate::toString)
                .reduce(slug + "-changes", (name, day) -> name + "-" + day));
    }

    private ViewCitation cite(String agreement, String name, DayRange days, LocalDate today) {
        LocalDate first = days.from().orElseThrow();
        LocalDate last = days.to().orElseThrow();
        return citations.at(
                "/changes?agreement=" + agreement + "&from=" + first + "&to=" + last,
                "changes:" + agreement + ":" + first + ":" + last,
                citations.words().citeChanges(name, first.toString(), last.toString()),
                citations.rule(),
                today);
    }
}
