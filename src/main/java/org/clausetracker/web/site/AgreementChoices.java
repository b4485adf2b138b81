package org.clausetracker.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.agreement.AgreementFilter;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.lists.PageRequest;

/** The agreements that a form offers, by the names they go by. */
@ApplicationScoped
public class AgreementChoices {

    private static final AgreementFilter ANY =
            new AgreementFilter(Set.of(), Set.of(), Optional.empty(), Optional.empty());

    private final AgreementService agreements;
    private final ShownNames shown;

    AgreementChoices(AgreementService agreements, ShownNames shown) {
        this.agreements = agreements;
        this.shown = shown;
    }

    /** The agreements signed last, up to {@value PageRequest#MAX_LIMIT}. */
    List<AgreementSummary> agreements() {
        return agreements.browse(ANY, PageRequest.first(PageRequest.MAX_LIMIT)).items();
    }

    /** Their names by slug, in the same order. */
    public Names names() {
        Map<String, String> names = new LinkedHashMap<>();
        agreements().forEach(agreement -> names.put(agreement.slug(), shown.everyday(agreement)));
        return new Names(names, "");
    }

    /** The same with the names of some others, which come last: those that a page shows beside its form. */
    public Names names(Collection<String> slugs) {
        Map<String, String> names = new LinkedHashMap<>(names().bySlug());
        List<String> others =
                slugs.stream().filter(slug -> !names.containsKey(slug)).toList();
        names.putAll(shown.agreements(agreements.everydayNames(others)));
        return new Names(names, "");
    }

    /** The names of agreements alone, for a page without a form. */
    public Names namesOf(Collection<String> slugs) {
        return new Names(shown.agreements(agreements.everydayNames(slugs)), "");
    }

    /** The zone of one of them. */
    public ZoneId zone(String slug) {
        return agreements.zone(slug);
    }

    /** The same as entries of a form. */
    public static List<Choice> choices(Names names) {
        return names.bySlug().entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
    }
}
