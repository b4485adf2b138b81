package org.clausetracker.web.brief;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.Citations;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.PageSetting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One page on a clause, an agreement or a party, on screen, as PDF and as a document. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class BriefPages {

    private final BriefReader reader;
    private final BriefWriter writer;
    private final BriefPdf pdf;
    private final Citations citations;
    private final PageSetting setting;

    BriefPages(BriefReader reader, BriefWriter writer, BriefPdf pdf, Citations citations, PageSetting setting) {
        this.reader = reader;
        this.writer = writer;
        this.pdf = pdf;
        this.citations = citations;
        this.setting = setting;
    }

    @CheckedTemplate(basePath = "brief")
    static class Templates {
        static native TemplateInstance brief(BriefView view);

        private Templates() {}
    }

    @GET
    @Path("agreements/{slug}/clauses/{label}/brief")
    @Operation(hidden = true)
    public String ofClause(
            @RestPath String slug,
            @RestPath String label,
            @BeanParam AsOfQuery query,
            @RestQuery @Nullable String since) {
        return page(reader.clause(slug, label, query, since));
    }

    @GET
    @Path("agreements/{slug}/clauses/{label}/brief.pdf")
    @Produces(BriefPdf.TYPE)
    @Operation(hidden = true)
    public Response pdfOfClause(
            @RestPath String slug,
            @RestPath String label,
            @BeanParam AsOfQuery query,
            @RestQuery @Nullable String since) {
        return pdf(reader.clause(slug, label, query, since));
    }

    @GET
    @Path("agreements/{slug}/clauses/{label}/brief.docx")
    @Produces(BriefDocx.TYPE)
    @Operation(hidden = true)
    public Response documentOfClause(
            @RestPath String slug,
            @RestPath String label,
            @BeanParam AsOfQuery query,
            @RestQuery @Nullable String since) {
        return document(reader.clause(slug, label, query, since));
    }

    @GET
    @Path("agreements/{slug}/brief")
    @Operation(hidden = true)
    public String ofAgreement(@RestPath String slug, @BeanParam AsOfQuery query, @RestQuery @Nullable String since) {
        return page(reader.agreement(slug, query, since));
    }

    @GET
    @Path("agreements/{slug}/brief.pdf")
    @Produces(BriefPdf.TYPE)
    @Operation(hidden = true)
    public Response pdfOfAgreement(
            @RestPath String slug, @BeanParam AsOfQuery query, @RestQuery @Nullable String since) {
        return pdf(reader.agreement(slug, query, since));
    }

    @GET
    @Path("agreements/{slug}/brief.docx")
    @Produces(BriefDocx.TYPE)
    @Operation(hidden = true)
    public Response documentOfAgreement(
            @RestPath String slug, @BeanParam AsOfQuery query, @RestQuery @Nullable String since) {
        return document(reader.agreement(slug, query, since));
    }

    @GET
    @Path("parties/{slug}/brief")
    @Operation(hidden = true)
    public String ofParty(@RestPath String slug, @BeanParam AsOfQuery query, @RestQuery @Nullable String since) {
        return page(reader.party(slug, query, since));
    }

    @GET
    @Path("parties/{slug}/brief.pdf")
    @Produces(BriefPdf.TYPE)
    @Operation(hidden = true)
    public Response pdfOfParty(@RestPath String slug, @BeanParam AsOfQuery query, @RestQuery @Nullable String since) {
        return pdf(reader.party(slug, query, since));
    }

    @GET
    @Path("parties/{slug}/brief.docx")
    @Produces(BriefDocx.TYPE)
    @Operation(hidden = true)
    public Response documentOfParty(
            @RestPath String slug, @BeanParam AsOfQuery query, @RestQuery @Nullable String since) {
        return document(reader.party(slug, query, since));
    }

    private String page(BriefMatter matter) {
        return Templates.brief(writer.write(matter)).render();
    }

    private Response pdf(BriefMatter matter) {
        BriefView brief = writer.write(matter);
        return file(brief, BriefPdf.TYPE, "pdf", pdf.file(brief, citations.site()));
    }

    private Response document(BriefMatter matter) {
        BriefView brief = writer.write(matter);
        BriefMessages words = setting.language().words(BriefMessages.class);
        return file(brief, BriefDocx.TYPE, "docx", BriefDocx.file(brief, words, citations.site()));
    }

    private static Response file(BriefView brief, String type, String ending, byte[] bytes) {
        String name = brief.ownPath().substring(1).replaceAll("[^A-Za-z0-9.-]+", "-") + "-"
                + brief.asOf().day() + "-" + brief.language();
        return Response.ok(bytes, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "." + ending + "\"")
                .build();
    }
}
