package org.clausetracker.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausetracker.agreement.AgreementElements;
import org.clausetracker.agreement.SettingElements;
import org.clausetracker.clause.ClauseElements;
import org.clausetracker.finding.FindingElements;
import org.clausetracker.party.PartyElements;
import org.clausetracker.record.StoredElement;
import org.clausetracker.statement.StatementElements;

/** The kinds of record that have a history of their own. */
public enum HistoryKind {
    PARTY,
    AGREEMENT,
    CLAUSE,
    COMMITMENT,
    SOURCE,
    STATEMENT,
    FINDING,
    AGREEMENT_POLICY,
    RULE_CONFIGURATION;

    /** What it is called in addresses and messages: {@code finding}, {@code rule-configuration}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that has this word; empty where none has. */
    public static Optional<HistoryKind> of(String word) {
        return List.of(values()).stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst();
    }

    /** How a stored one is read back. */
    StoredElement element() {
        return switch (this) {
            case PARTY -> PartyElements.PARTY;
            case AGREEMENT -> AgreementElements.AGREEMENT;
            case CLAUSE -> ClauseElements.CLAUSE;
            case COMMITMENT -> ClauseElements.COMMITMENT;
            case SOURCE -> StatementElements.SOURCE;
            case STATEMENT -> StatementElements.STATEMENT;
            case FINDING -> FindingElements.FINDING;
            case AGREEMENT_POLICY -> SettingElements.AGREEMENT_POLICY;
            case RULE_CONFIGURATION -> SettingElements.RULE_CONFIGURATION;
        };
    }
}
