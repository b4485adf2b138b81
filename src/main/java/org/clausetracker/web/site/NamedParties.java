package org.clausetracker.web.site;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clausetracker.agreement.AgreementPartyDetail;
import org.clausetracker.finding.Evidence;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.statement.StatementSummary;
import org.clausetracker.status.Speakers;
import org.clausetracker.status.ToldStatus;
import org.jspecify.annotations.Nullable;

/** Collects the slugs of the parties that a page names, so that their names are read at once. */
public final class NamedParties {

    private final Set<String> slugs = new TreeSet<>();

    /** A party, if there is one. */
    public NamedParties add(@Nullable String slug) {
        if (slug != null && !slug.isEmpty()) {
            slugs.add(slug);
        }
        return this;
    }

    public NamedParties addAll(Collection<String> others) {
        slugs.addAll(others);
        return this;
    }

    /** The parties to an agreement. */
    public NamedParties partiesTo(Collection<AgreementPartyDetail> parties) {
        parties.forEach(party -> add(party.party()));
        return this;
    }

    /** Those who are accused or credited, who report, and who carried the report. */
    public NamedParties findings(Collection<FindingSummary> findings) {
        for (FindingSummary finding : findings) {
            addAll(finding.about())
                    .add(finding.reporter())
                    .add(finding.reporterSide())
                    .add(finding.via());
        }
        return this;
    }

    /** Those who report, and those about whom they do. */
    public NamedParties evidence(Collection<Evidence> evidence) {
        evidence.stream().flatMap(one -> one.counts().stream()).forEach(count -> add(count.speaker())
                .add(count.about()));
        return this;
    }

    /** Those who speak. */
    public NamedParties speakers(Collection<StatementSummary> statements) {
        statements.forEach(statement -> add(statement.speaker()));
        return this;
    }

    /** Those on whose word a status rests, and those it is about. */
    public NamedParties speakers(ToldStatus told) {
        return speakers(told.speakers());
    }

    /** The same of what was said of each duty. */
    public NamedParties speakers(List<Speakers> units) {
        units.forEach(this::speakers);
        return this;
    }

    /** The same of one party's duty. */
    public NamedParties speakers(Speakers unit) {
        add(unit.obligor())
                .addAll(unit.accusing())
                .addAll(unit.denying())
                .addAll(unit.reading())
                .addAll(unit.crediting());
        unit.lapsed().forEach(answer -> add(answer.party()));
        return this;
    }

    Set<String> slugs() {
        return slugs;
    }
}
