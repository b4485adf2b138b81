package org.clausetracker.statement;

import java.util.List;

/** What statements need to know of the findings made of them. The package {@code finding}, which stands above, tells it. */
public interface FindingsOf {

    /** Every finding made of a statement, in the order of their place in its text. */
    List<? extends FindingOfStatement> statement(String id);

    /** A condition in HQL: a finding made of the statement {@code s} is about one of {@code :agreements}. */
    String conditionOnAgreements();
}
