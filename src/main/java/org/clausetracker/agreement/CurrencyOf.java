package org.clausetracker.agreement;

/** How current the record of agreements is. The package {@code finding}, which stands above, tells it. */
public interface CurrencyOf {

    /** How current the record of one agreement is, which is there. */
    CurrencyDetail agreement(String slug);
}
