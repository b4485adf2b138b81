package org.clausetracker.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.clausetracker.codebook.Codebook;
import org.clausetracker.codebook.CodebookService;
import org.clausetracker.codebook.DataSet;
import org.clausetracker.codebook.DataSetService;
import org.clausetracker.names.NameService;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.statement.StatementService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the words mean and how a status is derived. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class ReferencePages {

    private final CodebookService codebook;
    private final StatementService statements;
    private final NameService names;
    private final DataSetService dataSets;

    ReferencePages(CodebookService codebook, StatementService statements, NameService names, DataSetService dataSets) {
        this.codebook = codebook;
        this.statements = statements;
        this.names = names;
        this.dataSets = dataSets;
    }

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance codebook(Codebook codebook);

        static native TemplateInstance about(AboutView view);

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
        return Templates.about(AboutView.of(
                        statements.modes(),
                        names.counts(),
                        dataSets.loaded().stream().filter(DataSet::hasTerms).toList()))
                .render();
    }
}
