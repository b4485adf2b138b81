package org.clausetracker.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausetracker.agreement.AgreementCalendar;
import org.clausetracker.agreement.AgreementFilter;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.lists.PageRequest;

/** The agreements that a form offers, by the names they go by. */
@ApplicationScoped
public class AgreementChoices {

    private final AgreementService agreements;
    private final ShownNames shown;

    AgreementChoices(AgreementService agreements, ShownNames shown) {
        this.agreements = agreements;
        this.shown = shown;
    }

    /** The agreements known by a day and signed last, up to {@value PageRequest#MAX_LIMIT}. */
    private List<AgreementSummary> agreements(LocalDate knownBy) {
        return agreements
                .browse(AgreementFilter.knownBy(knownBy), PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
    }

    /** The names by slug of the agreements known by a day, the one signed last first. */
    public Names names(LocalDate knownBy) {
        Map<String, String> names = new LinkedHashMap<>();
        agreements(knownBy).forEach(agreement -> names.put(agreement.slug(), shown.everyday(agreement)));
        return new Names(names, "");
    }

    /** The same with the names of some others, which come last: those that a page shows beside its form. */
    public Names names(LocalDate knownBy, Collection<String> slugs) {
        Map<String, String> names = new LinkedHashMap<>(names(knownBy).bySlug());
        List<String> others =
                slugs.stream().filter(slug -> !names.containsKey(slug)).toList();
        names.putAll(shown.agreements(agreements.everydayNames(others)));
        return new Names(names, "");
    }

    /** The names of agreements alone, for a page without a form. */
    public Names namesOf(Collection<String> slugs) {
        return new Names(shown.agreements(agreements.everydayNames(slugs)), "");
    }

    /** How one of them stands in time. */
    public AgreementCalendar calendar(String slug) {
        return agreements.calendar(slug);
    }

    /** The same as entries of a form. */
    public static List<Choice> choices(Names names) {
        return names.bySlug().entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
    }
}
