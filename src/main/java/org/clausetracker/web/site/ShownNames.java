package org.clausetracker.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausetracker.agreement.AgreementDetail;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.agreement.CountryCode;
import org.clausetracker.clause.ClauseDetail;
import org.clausetracker.clause.CommitmentDetail;
import org.clausetracker.clause.CommitmentRef;
import org.clausetracker.clause.ConditionDetail;
import org.clausetracker.names.NameKind;
import org.clausetracker.names.NameService;
import org.jspecify.annotations.Nullable;

/**
 * What pages call things, in the language of the reader: {@code cdi:shown} in templates. The one place that decides it. Every
 * text that goes in is the English of the record; it comes out again where there is no translation of it.
 */
@Named("shown")
@ApplicationScoped
public class ShownNames {

    private final NameService names;
    private final PageLanguage language;

    ShownNames(NameService names, PageLanguage language) {
        this.names = names;
        this.language = language;
    }

    /** A party. */
    public String party(String slug, String english) {
        return shown(NameKind.PARTY, slug, english);
    }

    /** The parties of these slugs. */
    public Map<String, String> parties(Map<String, String> english) {
        Map<String, String> shown = new LinkedHashMap<>();
        english.forEach((slug, name) -> shown.put(slug, party(slug, name)));
        return shown;
    }

    /** An agreement, by its title or any other of its names. */
    public String agreement(String slug, String english) {
        String title = shown(NameKind.AGREEMENT_TITLE, slug, english);
        return title.equals(english) ? shown(NameKind.AGREEMENT_NAME, slug, english) : title;
    }

    /** The agreements of these slugs. */
    public Map<String, String> agreements(Map<String, String> english) {
        Map<String, String> shown = new LinkedHashMap<>();
        english.forEach((slug, name) -> shown.put(slug, agreement(slug, name)));
        return shown;
    }

    /** The name that an agreement goes by. */
    public String everyday(AgreementSummary agreement) {
        return agreement(agreement.slug(), AgreementNames.everyday(agreement.otherNames(), agreement.title()));
    }

    /** The name that an agreement goes by. */
    public String everyday(AgreementDetail agreement) {
        return everyday(agreement.summary());
    }

    /** The heading of a clause, if it has one. */
    public @Nullable String heading(String agreement, String label, @Nullable String english) {
        return english == null ? null : shown(NameKind.CLAUSE_HEADING, agreement + "/" + label, english);
    }

    /** The summary of a commitment. */
    public String duty(String commitment, String english) {
        return shown(NameKind.COMMITMENT, commitment, english);
    }

    /** The title of an office. */
    public String office(String english) {
        return shown(NameKind.OFFICE, english, english);
    }

    /** The label of a clause, which may be a word. */
    public String label(String english) {
        return shown(NameKind.CLAUSE_LABEL, english, english);
    }

    /** A clause by its label, as in "Point 6" or "Preamble". */
    public String clauseTitle(String label) {
        return ClauseTitle.of(label, label(label), language.current().words());
    }

    /** What stands for a clause in a narrow column, as in "6" or "Preamble". */
    public String clauseMark(String label) {
        return ClauseTitle.mark(label, label(label), language.current().words());
    }

    /** Where an agreement was signed. */
    public String place(String english) {
        return shown(NameKind.AGREEMENT_PLACE, english, english);
    }

    /** A country, by its ISO 3166-1 alpha-2 code. */
    public String country(String code) {
        return new CountryCode(code).name(language.current().locale());
    }

    /** A commitment named in short. */
    public CommitmentRef commitment(CommitmentRef commitment) {
        return new CommitmentRef(
                commitment.id(), commitment.clause(), commitment.letter(), duty(commitment.id(), commitment.summary()));
    }

    /** A clause with its heading and what it promises. */
    public ClauseDetail clause(ClauseDetail clause) {
        return clause.named(
                heading(clause.agreement(), clause.label(), clause.heading()),
                clause.commitments().stream().map(this::commitment).toList());
    }

    private CommitmentDetail commitment(CommitmentDetail commitment) {
        ConditionDetail condition = commitment.condition();
        return commitment.named(
                duty(commitment.id(), commitment.summary()),
                condition == null
                        ? null
                        : new ConditionDetail(
                                shown(NameKind.CONDITION, commitment.id(), condition.text()), condition.metOn()));
    }

    /** What must be said beside the name of a party as it is shown; empty: nothing. In English. */
    public String noteOfParty(String slug, String shown) {
        return note(NameKind.PARTY, slug, shown);
    }

    /** What must be said beside the names of an agreement as they are shown; empty: nothing. In English. */
    public List<String> notesOfAgreement(String slug, List<String> shown) {
        return shown.stream()
                .flatMap(name -> Stream.of(
                        note(NameKind.AGREEMENT_TITLE, slug, name), note(NameKind.AGREEMENT_NAME, slug, name)))
                .filter(note -> !note.isEmpty())
                .distinct()
                .toList();
    }

    /** What must be said beside the heading of a clause as it is shown; empty: nothing. In English. */
    public String noteOfHeading(String agreement, String label, @Nullable String shown) {
        return shown == null ? "" : note(NameKind.CLAUSE_HEADING, agreement + "/" + label, shown);
    }

    /** What must be said beside the summary of a commitment as it is shown; empty: nothing. In English. */
    public String noteOfDuty(String commitment, String shown) {
        return note(NameKind.COMMITMENT, commitment, shown);
    }

    /** Whether the page has shown a translation so far that nobody has reviewed. */
    public boolean isUnreviewed() {
        return names.hasShownUnreviewed(language.current().locale());
    }

    private String shown(NameKind kind, String key, String english) {
        return names.shown(kind, key, english, language.current().locale());
    }

    private String note(NameKind kind, String key, String shown) {
        return names.note(kind, key, shown, language.current().locale());
    }
}
