package org.clausetracker.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;

/**
 * Completes the description of the API with what no single operation knows: names of operations, the answers and
 * headers that all of them share, examples, tags, and the meaning of each field, which stands in the Javadoc. Runs when
 * the application is built.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDocument implements OASFilter {

    private static final String PAGES = "#/components/schemas/Page";

    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("Agreements", "Documents with numbered clauses: parties and their roles, relations, citations."),
            Map.entry(
                    "Clauses",
                    "The numbered points of an agreement: wordings, topics, and the commitments each holds."),
            Map.entry(
                    "Status",
                    "What the published rule derives from the findings, with its reasons. Never typed, always derived."),
            Map.entry(
                    "Findings",
                    "What a statement says about a clause, about whom, who says so, and how far it was reviewed."),
            Map.entry(
                    "Statements",
                    "What was said: verbatim text, speaker, and the dates of the words and of the event."),
            Map.entry("Sources", "Where statements were published."),
            Map.entry("Parties", "States, bodies, organisations, outlets and persons that owe, speak or publish."),
            Map.entry("Batches", "Many records that are written together, all of them or none."),
            Map.entry("History", "Every version of every record, and the edits that made them: who, when and why."),
            Map.entry("Codebook", "The definition of every value of every field."),
            Map.entry(
                    "People",
                    "Who may log in and what they may: sessions, keys, roles, invitations. Everything else can be read without."
                            + " `x-needs` names the permission that an operation needs."),
            Map.entry(
                    "Review",
                    "The second person: what waits for a decision, what was decided, and what people say about it."),
            Map.entry("Search", "Words anywhere: in clauses, statements and the reasons why findings were made."),
            Map.entry("Topics", "What clauses are about, and the clauses of all agreements on one topic."),
            Map.entry("Concepts", "Places, parties and words with all that they are called in any language."),
            Map.entry("Series", "Counts over time: findings by interval, and clauses by headline."),
            Map.entry("Imports", "Bundles that were handed over to be imported, and what became of each."),
            Map.entry("Deadlines", "What is due, what is overdue, what was met late, and deadlines that were moved."));

    private final ShownRecords records;
    private final SchemaMeanings meanings;
    private final NeededPermission needed;

    /** @param classes the classes of the application */
    public ApiDocument(IndexView classes) {
        this.records = new ShownRecords(classes);
        this.meanings = new SchemaMeanings(classes);
        this.needed = new NeededPermission(classes);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Set<String> tags = new TreeSet<>();
        Map<String, PathItem> paths = api.getPaths().getPathItems();
        paths.forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            complete(path, method, operation);
            tags.addAll(operation.getTags());
        }));
        api.setTags(tags.stream().map(ApiDocument::tagOf).toList());
        SharedAnswers.addTo(api.getComponents());
        WriteHeaders.addTo(api.getComponents());
        new RecordSchemas().addTo(api.getComponents());
        records.nameIn(api.getComponents());
        meanings.addTo(api);
        SchemaForm.applyTo(api);
        api.setServers(List.of(OASFactory.createServer()
                .url("/")
                .description("The server that this document was read from, local, staging or production.")
                .addExtension("x-internal", false)));
    }

    private static Tag tagOf(String name) {
        return OASFactory.createTag().name(name).description(TAGS.get(name));
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        OperationName name = OperationName.of(path, method, isList(operation));
        if (operation.getOperationId() == null) {
            operation.setOperationId(name.operationId());
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> complete(parameter, name));
        }
        needed.of(path, method).ifPresent(permission -> operation.addExtension(NeededPermission.EXTENSION, permission));
        WriteHeaders.addTo(operation, method);
        SharedAnswers.addTo(operation, method, isList(operation));
        ExampleAnswers.addTo(operation);
    }

    private static void complete(Parameter parameter, OperationName operation) {
        if (parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null) {
            operation.describe(parameter);
        }
        if (parameter.getExample() instanceof Number number) {
            // the scanner reads digits as a number whatever the schema says
            parameter.setExample(number.toString());
        }
    }

    private static boolean isList(Operation operation) {
        return ExampleAnswers.contentOf(operation)
                .map(content -> content.getSchema().getRef())
                .filter(schema -> schema.startsWith(PAGES) || schema.endsWith("Page"))
                .isPresent();
    }
}
