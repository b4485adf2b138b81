package org.clausetracker.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.FieldError;
import org.clausetracker.request.QueryReader;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be checked: a text that cites addresses of this service, or the addresses themselves.
 *
 * @param text of a memo, of a BibTeX or of an RIS file, at most 200,000 characters; null where citations are given
 * @param citations addresses, at most 100; null where a text is given
 * @param accessedOn day on which those were read that say none themselves; null: then they are not compared
 */
public record CitationCheckDraft(
        @Schema(
                        maxLength = CitationCheckDraft.LONGEST_TEXT,
                        nullable = true,
                        examples =
                                "See https://tracker.example/agreements/nk-ceasefire-2020-11-10/clauses/6?asOf=2023-03-01 (accessed 2026-11-22).")
                @Nullable
                String text,
        @Schema(maxItems = CitationCheckDraft.MOST_CITATIONS, nullable = true) @Nullable
                List<@Nullable Cited> citations,
        @Schema(examples = "2026-11-22", nullable = true) @Nullable String accessedOn) {

    /** The most addresses of one check. */
    public static final int MOST_CITATIONS = 100;

    /** The longest text, in characters. */
    public static final int LONGEST_TEXT = 200_000;

    /**
     * A cited address.
     *
     * @param address as it was cited; without a host it is one of this service
     * @param accessedOn day on which it was read; null: the one of the check
     */
    @Schema(name = "CitedAddress", description = "An address, and when it was read.")
    public record Cited(
            @Schema(
                            description = "As it was cited; without a host it is one of this service.",
                            examples = "/agreements/nk-ceasefire-2020-11-10/clauses/6?asOf=2023-03-01",
                            required = true)
                    @Nullable
                    String address,
            @Schema(description = "Day on which it was read.", examples = "2026-11-22", nullable = true) @Nullable
                    String accessedOn) {}

    /**
     * The addresses that it names, those of others among them only where they were given one by one.
     *
     * @throws Rejected when there are none or too many, or one is not complete
     */
    List<CitedAddress> addresses(ServiceHosts hosts) {
        QueryReader reader = new QueryReader("citation checks");
        Optional<LocalDate> day = reader.day("$.accessedOn", accessedOn);
        reader.check();
        List<CitedAddress> found;
        if (text != null && citations == null) {
            found = within(text, hosts);
        } else if (citations != null && text == null) {
            found = listed(citations);
        } else {
            throw new Rejected("$.text", "Either text or citations must be given.");
        }
        if (found.size() > MOST_CITATIONS) {
            throw new Rejected(
                    text == null ? "$.citations" : "$.text",
                    "At most " + MOST_CITATIONS + " addresses can be checked at once; these are " + found.size() + ".");
        }
        return found.stream().map(one -> one.orReadOn(day)).toList();
    }

    private static List<CitedAddress> within(String text, ServiceHosts hosts) {
        if (text.length() > LONGEST_TEXT) {
            throw new Rejected("$.text", "text may have at most " + LONGEST_TEXT + " characters.");
        }
        return CitedAddress.in(text).stream()
                .filter(one -> hosts.own(one.address()))
                .toList();
    }

    private static List<CitedAddress> listed(List<@Nullable Cited> citations) {
        QueryReader reader = new QueryReader("citation checks");
        List<FieldError> errors = new ArrayList<>();
        List<CitedAddress> addresses = new ArrayList<>();
        for (int i = 0; i < citations.size() && i <= MOST_CITATIONS; i++) {
            Cited cited = citations.get(i);
            String path = "$.citations[" + i + "].";
            String address = cited == null ? null : cited.address();
            if (address == null || address.isBlank() || address.length() > CitedAddress.LONGEST) {
                errors.add(new FieldError(
                        path + "address",
                        "address must be given, with at most " + CitedAddress.LONGEST + " characters."));
                continue;
            }
            addresses.add(new CitedAddress(
                    address.strip(), reader.day(path + "accessedOn", cited == null ? null : cited.accessedOn())));
        }
        if (!errors.isEmpty()) {
            throw new Rejected(errors);
        }
        reader.check();
        return addresses;
    }
}
