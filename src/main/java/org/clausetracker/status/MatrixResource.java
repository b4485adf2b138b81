package org.clausetracker.status;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clausetracker.party.PartyService;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Status")
class MatrixResource {

    /** The most voices that one answer sets side by side. */
    private static final int MOST_VOICES = 10;

    private final MatrixService matrices;
    private final StatusService statuses;
    private final PartyService parties;

    MatrixResource(MatrixService matrices, StatusService statuses, PartyService parties) {
        this.matrices = matrices;
        this.statuses = statuses;
        this.parties = parties;
    }

    @GET
    @Path("agreements/{slug}/matrix")
    @Operation(
            summary = "Get the matrix of an agreement",
            description = "Clause by commitment by obligor. With a voice, only that side's statements count, and a duty"
                    + " of which it says nothing is SILENT, which is no headline of the rule and in no count. Several"
                    + " voices stand side by side, with the duties on which two of them said different things.")
    public Matrix matrix(
            @RestPath String slug,
            @BeanParam ClockQuery clocks,
            @RestQuery
                    @Parameter(
                            description =
                                    "Whose statements count: the slug of a side, INDEPENDENT (monitors and outsiders"
                                            + " who speak for nobody concerned in the duty) or ALL, the default; repeatable.",
                            example = "INDEPENDENT")
                    @Nullable
                    List<String> voice) {
        QueryReader reader = new QueryReader("matrix");
        List<Voice> voices = voices(reader, voice);
        Clocks read = clocks.read(reader, () -> statuses.today(slug));
        parties.require(voices.stream()
                .filter(one -> !one.isNamedGroup())
                .map(Voice::name)
                .toList());
        return matrices.matrix(slug, read, voices);
    }

    private static List<Voice> voices(QueryReader reader, @Nullable List<String> given) {
        if (given == null || given.isEmpty()) {
            return List.of(Voice.EVERYBODY);
        }
        reader.names("voice", given);
        Set<String> names = new LinkedHashSet<>(given);
        if (names.size() > MOST_VOICES) {
            reader.refuse("voice", "voice may name at most " + MOST_VOICES + " voices.");
        }
        return names.stream().map(Voice::new).toList();
    }
}
