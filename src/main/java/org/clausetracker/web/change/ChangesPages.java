package org.clausetracker.web.change;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausetracker.request.DayRange;
import org.clausetracker.request.QueryReader;
import org.clausetracker.web.site.AgreementChoices;
import org.clausetracker.web.site.Choice;
import org.clausetracker.web.site.Citations;
import org.clausetracker.web.site.Field;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.ViewCitation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What changed between two dates. */
@Path("/changes")
@Produces(Html.TYPE)
class ChangesPages {

    private final Changes changes;
    private final AgreementChoices agreements;
    private final Citations citations;

    ChangesPages(Changes changes, AgreementChoices agreements, Citations citations) {
        this.changes = changes;
        this.agreements = agreements;
        this.citations = citations;
    }

    @CheckedTemplate(basePath = "change")
    static class Templates {
        static native TemplateInstance changes(ChangesView view);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public String changes(
            @RestQuery @Nullable String agreement, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        QueryReader reader = new QueryReader("changes");
        Optional<String> slug = reader.text("agreement", agreement);
        DayRange asked = reader.range("from", Field.orAbsent(from), "to", Field.orAbsent(to));
        reader.check();
        LocalDate last = asked.to().orElseGet(citations::today);
        LocalDate first = asked.from().orElseGet(() -> last.minusYears(1));
        if (first.isAfter(last)) {
            reader.refuse("from", "from must not be after to.");
            reader.check();
        }
        Names names = agreements.names(slug.stream().toList());
        List<Choice> choices = AgreementChoices.choices(names);
        return Templates.changes(slug.map(chosen -> new ChangesView(
                                choices,
                                chosen,
                                names.of(chosen),
                                first,
                                last,
                                changes.between(chosen, new DayRange(Optional.of(first), Optional.of(last))),
                                cite(chosen, names.of(chosen), first, last)))
                        .orElseGet(() -> new ChangesView(choices, "", "", first, last, null, null)))
                .render();
    }

    private ViewCitation cite(String agreement, String name, LocalDate first, LocalDate last) {
        return citations.at(
                "/changes?agreement=" + agreement + "&from=" + first + "&to=" + last,
                "changes:" + agreement + ":" + first + ":" + last,
                Citations.words().citeChanges(name, first.toString(), last.toString()),
                Citations.rule());
    }
}
