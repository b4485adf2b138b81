package org.clausetracker.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.party.PartyService;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@FromDatabase
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
class SearchResource {

    private final SearchService searches;
    private final AgreementService agreements;
    private final PartyService parties;

    SearchResource(SearchService searches, AgreementService agreements, PartyService parties) {
        this.searches = searches;
        this.agreements = agreements;
        this.parties = parties;
    }

    @GET
    @Operation(
            summary = "Search clauses, statements and rationales",
            description =
                    "Case, accents, apostrophes, invisible signs, hyphens of compounds and dots of acronyms make no difference, in any"
                            + " script; words are found by their stems. Places, parties and words are searched for by what else they are"
                            + " called too, which the answer tells (`widened`) and `exact=true` leaves out. Where few texts have a word,"
                            + " names that are spelt much like it are searched for too (`spellings`). Words that texts hold everywhere"
                            + " are left out and named (`ignored`), unless they are quoted. No text fails.")
    public SearchPage search(@BeanParam SearchQuery query, @BeanParam PageQuery page) {
        QueryReader reader = new QueryReader("search");
        SearchFilter filter = query.read(reader);
        PageRequest request = page.read(reader, HitPosition.KEYS);
        reader.check();
        agreements.require(filter.agreements());
        parties.require(filter.parties());
        return searches.search(filter, request);
    }
}
