package org.clausetracker.web.account;

import java.util.Arrays;
import java.util.Optional;

/** Fields of the forms, for what is said when one of them will not do. */
public enum AccountField {
    NAME("name"),
    EMAIL("email"),
    PASSWORD("password"),
    CURRENT("current"),
    SCOPES("scopes"),
    DAYS("days");

    private final String field;

    AccountField(String field) {
        this.field = field;
    }

    /** Its name in the form, and its id on the page. */
    public String field() {
        return field;
    }

    static Optional<AccountField> of(String field) {
        return Arrays.stream(values()).filter(one -> one.field.equals(field)).findFirst();
    }
}
