package org.clausetracker.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.clausetracker.clause.Headline;
import org.clausetracker.codebook.Codebook;
import org.clausetracker.codebook.CodebookService;
import org.clausetracker.codebook.DataSet;
import org.clausetracker.codebook.DataSetService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the words mean and how a status is derived. */
@Path("/")
@Produces(Html.TYPE)
class ReferencePages {

    private final CodebookService codebook;

    private final DataSetService dataSets;

    ReferencePages(CodebookService codebook, DataSetService dataSets) {
        this.codebook = codebook;
        this.dataSets = dataSets;
    }

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance codebook(Codebook codebook);

        static native TemplateInstance about(List<Headline> headlines, List<DataSet> dataSets);

        private Templates() {}
    }

    @GET
    @Path("codebook")
    @Operation(hidden = true)
    public String codebook() {
        return Templates.codebook(codebook.get()).render();
    }

    @GET
    @Path("downloads/codebook.csv")
    @Produces(CsvTable.TYPE)
    @Operation(hidden = true)
    public Response table() {
        CsvTable table = new CsvTable("section", "value", "definition");
        codebook.get().sections().forEach(section -> section.values()
                .forEach(value -> table.add(section.name(), value.value(), value.definition())));
        return table.download("codebook");
    }

    @GET
    @Path("about")
    @Operation(hidden = true)
    public String about() {
        return Templates.about(
                        List.of(Headline.values()),
                        dataSets.loaded().stream().filter(DataSet::hasTerms).toList())
                .render();
    }
}
