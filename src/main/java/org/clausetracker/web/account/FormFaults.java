package org.clausetracker.web.account;

import java.util.ArrayList;
import java.util.List;
import org.clausetracker.problem.DomainFailure.Rejected;

/**
 * What is wrong with a form, for the summary at its head and beside each field.
 *
 * @param all in the order of the form
 */
public record FormFaults(List<Fault> all) {

    /** Nothing is wrong. */
    static final FormFaults NONE = new FormFaults(List.of());

    /**
     * One fault.
     *
     * @param field id of the field on the page; empty where it is none of one field
     * @param message what to do, in the language of the page
     */
    public record Fault(String field, String message) {}

    public FormFaults {
        all = List.copyOf(all);
    }

    static FormFaults of(String field, String message) {
        return new FormFaults(List.of(new Fault(field, message)));
    }

    /** What a service refused, in the language of the page; each field once. */
    static FormFaults of(Rejected rejected, AccountMessages words) {
        List<Fault> faults = new ArrayList<>();
        rejected.errors().forEach(error -> AccountField.of(error.field())
                .map(field -> new Fault(field.field(), words.wrong(field)))
                .filter(fault -> !faults.contains(fault))
                .ifPresent(faults::add));
        return faults.isEmpty() ? of("", words.badForm()) : new FormFaults(faults);
    }

    /** Whether anything is wrong. */
    public boolean isAny() {
        return !all.isEmpty();
    }

    /** What is wrong with a field; empty when nothing is. */
    public String with(String field) {
        return all.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::message)
                .findFirst()
                .orElse("");
    }
}
