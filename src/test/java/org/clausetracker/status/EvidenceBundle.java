package org.clausetracker.status;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.clausetracker.rule.StatusJson;

/** A bundle of one agreement with one clause each, to which a test adds evidence step by step. */
public final class EvidenceBundle {

    private final String slug;
    private final ObjectNode root = StatusJson.MAPPER.createObjectNode();
    private final ArrayNode commitments;
    private final ArrayNode wordings;
    private final Map<String, ObjectNode> findings = new TreeMap<>();

    public EvidenceBundle(String slug, String zone) {
        this.slug = slug;
        root.put("format", "clause-tracker-bundle/1");
        root.put("title", "Evidence of " + slug);
        root.put("description", "Made by a test.");
        root.putObject("codebook");
        root.putArray("parties");
        for (String party : List.of("-north", "-south", "-monitor")) {
            party(slug + party, "The " + party.substring(1), "OTHER");
        }
        ObjectNode agreement = root.putArray("agreements").addObject();
        agreement.put("slug", slug).put("title", "Agreement " + slug).put("kind", "CEASEFIRE");
        agreement.put("signedOn", "2020-11-09").put("zone", zone).put("note", "Made by a test.");
        for (String list : List.of("otherNames", "parties", "relations", "citations")) {
            agreement.putArray(list);
        }
        ObjectNode clause = agreement.putArray("clauses").addObject();
        clause.put("label", "1").put("editorialLabel", false).put("ordinal", 1).put("heading", "The only point");
        ObjectNode wording = clause.putArray("wordings").addObject();
        wording.put("language", "en").put("publisher", "Test").put("authority", "AUTHENTIC");
        wording.put("primary", true).put("text", "The parties shall keep the peace.");
        wordings = (ArrayNode) clause.get("wordings");
        clause.putArray("topics");
        commitments = clause.putArray("commitments");
        ObjectNode source = root.putArray("sources").addObject();
        source.put("id", slug + "-source").put("publisher", slug + "-monitor");
        root.putArray("statements");
        root.putArray("findings");
    }

    public void party(String party, String name, String kind) {
        ObjectNode node = ((ArrayNode) root.get("parties")).addObject();
        node.put("slug", party).put("name", name).put("kind", kind);
        node.put("defaultSourceGrade", "B").put("note", "Made by a test.");
        node.putArray("aliases");
        node.putArray("offices");
    }

    public ObjectNode commitment(String letter, String kind) {
        ObjectNode commitment = commitments.addObject();
        commitment.put("id", slug + "/1." + letter).put("letter", letter).put("summary", "Keep the peace.");
        commitment
                .put("kind", kind)
                .put("appliesFrom", "2020-11-10")
                .put("windowDays", 90)
                .put("reversible", true);
        ArrayNode obligors = commitment.putArray("obligors");
        obligors.addObject().put("party", slug + "-north").put("namedInText", true);
        obligors.addObject().put("party", slug + "-south").put("namedInText", true);
        commitment.putArray("beneficiaries");
        commitment.putArray("deadlines");
        return commitment;
    }

    /** Lets the clause read otherwise from a day on. */
    public void amend(String eve, String day, String text) {
        ObjectNode first = (ObjectNode) wordings.get(0);
        ObjectNode later = first.deepCopy().put("text", text).put("validFrom", day);
        first.put("validTo", eve);
        wordings.add(later);
    }

    /** Adds a statement and the one finding made of it; the change given may set or remove anything of the finding. */
    public void finding(String id, String letter, String statedOn, Consumer<ObjectNode> change) {
        String text = "What " + id + " says.";
        ObjectNode statement = ((ArrayNode) root.get("statements")).addObject();
        statement.put("id", slug + "-" + id).put("source", slug + "-source").put("recordType", "REPORT");
        statement.put("mode", "VERBATIM").put("text", text).put("statedOn", statedOn);
        ObjectNode finding = ((ArrayNode) root.get("findings")).addObject();
        finding.put("id", "F-" + slug + "-" + id).put("statement", slug + "-" + id);
        finding.put("agreement", slug).put("clause", "1").put("commitment", slug + "/1." + letter);
        finding.put("kind", "BREACH").putArray("alternatives");
        finding.putArray("about").add(slug + "-north");
        finding.put("reporter", slug + "-monitor").put("reporterRole", "MONITOR");
        finding.put("sourceGrade", "B").put("itemGrade", 2).put("fit", "DIRECT").put("excerpt", text);
        finding.put("eventOn", statedOn).put("ongoing", false).put("coderConfidence", 0.9);
        finding.put("rationale", "Made by a test.").put("reviewState", "ACCEPTED");
        change.accept(finding);
        findings.put(id, finding);
    }

    public void change(String id, Consumer<ObjectNode> change) {
        change.accept(findings.get(id));
    }

    public InputStream json() {
        try {
            return new ByteArrayInputStream(StatusJson.MAPPER.writeValueAsBytes(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
