package org.clausetracker.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as one row holds it.
 *
 * @param slug permanent name
 * @param title title as published
 * @param kind what the document is
 * @param signedOn day of signature or issue
 * @param effectiveAt instant from which it is in force, where the text sets one
 * @param zone IANA time zone in whose calendar days its deadlines run
 * @param place place of signature or issue
 * @param language BCP 47 tag of the language of issue
 * @param processSlug permanent name of the process that it belongs to
 * @param processName what the process is called
 * @param countries ISO 3166-1 alpha-2 codes of the countries that it is about; null: not recorded
 * @param signedTo last day that signedOn may mean: the order of the list
 * @param note editor's note
 * @param version how often it was recorded: {@code 1} when it was entered, one more with each change
 */
record AgreementRow(
        String slug,
        String title,
        AgreementKind kind,
        ImpreciseDate signedOn,
        @Nullable Instant effectiveAt,
        String zone,
        @Nullable String place,
        @Nullable String language,
        @Nullable String processSlug,
        @Nullable String processName,
        @Nullable List<String> countries,
        LocalDate signedTo,
        @Nullable String note,
        int version) {

    AgreementSummary summary(List<String> otherNames, List<AgreementPartyDetail> parties) {
        return new AgreementSummary(
                slug,
                title,
                otherNames,
                kind,
                signedOn,
                effectiveAt,
                zone,
                place,
                language,
                process(),
                countries == null ? List.of() : countries,
                parties,
                version);
    }

    private @Nullable ProcessRef process() {
        return processSlug == null || processName == null ? null : new ProcessRef(processSlug, processName);
    }

    AgreementDetail detail(
            List<String> otherNames,
            List<AgreementPartyDetail> parties,
            List<RelationDetail> relations,
            List<RelationDetail> relatedFrom,
            List<CitationDetail> citations,
            List<CoverageDetail> coverage,
            CurrencyDetail currency) {
        return new AgreementDetail(
                slug,
                title,
                otherNames,
                kind,
                signedOn,
                effectiveAt,
                zone,
                place,
                language,
                process(),
                countries == null ? List.of() : countries,
                parties,
                relations,
                relatedFrom,
                citations,
                coverage,
                currency,
                note,
                version);
    }
}
