package org.clausetracker.editing;

import java.util.Locale;
import org.clausetracker.access.Permission;
import org.clausetracker.agreement.AgreementElements;
import org.clausetracker.agreement.AgreementRecords;
import org.clausetracker.clause.ClauseElements;
import org.clausetracker.clause.ClauseRecords;
import org.clausetracker.clause.CommitmentRecords;
import org.clausetracker.finding.FindingElements;
import org.clausetracker.finding.FindingRecords;
import org.clausetracker.party.PartyElements;
import org.clausetracker.party.PartyRecords;
import org.clausetracker.record.JsonFields;
import org.clausetracker.record.RowSink;
import org.clausetracker.record.StoredElement;
import org.clausetracker.statement.SourceRecords;
import org.clausetracker.statement.StatementElements;
import org.clausetracker.statement.StatementRecords;

/** The kinds of record that are written one by one: how each is read, read back and permitted. */
public enum RecordKind {
    PARTY,
    AGREEMENT,
    CLAUSE,
    COMMITMENT,
    SOURCE,
    STATEMENT,
    FINDING;

    /** What it is called in answers, messages and addresses: {@code finding}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How a stored one is read back. */
    public StoredElement element() {
        return switch (this) {
            case PARTY -> PartyElements.PARTY;
            case AGREEMENT -> AgreementElements.AGREEMENT;
            case CLAUSE -> ClauseElements.CLAUSE;
            case COMMITMENT -> ClauseElements.COMMITMENT;
            case SOURCE -> StatementElements.SOURCE;
            case STATEMENT -> StatementElements.STATEMENT;
            case FINDING -> FindingElements.FINDING;
        };
    }

    /** Reads one into rows; faults are reported where the record is. */
    void read(RowSink rows, RecordName name, JsonFields record) {
        switch (this) {
            case PARTY -> new PartyRecords(rows).read(record);
            case AGREEMENT -> new AgreementRecords(rows, (slug, clauses) -> {}).readAlone(record);
            case CLAUSE -> new ClauseRecords(rows).readAlone(name.agreement(), record);
            case COMMITMENT -> new CommitmentRecords(rows).readAlone(name.agreement(), name.clause(), record);
            case SOURCE -> new SourceRecords(rows).read(record);
            case STATEMENT -> new StatementRecords(rows).read(record);
            case FINDING -> new FindingRecords(rows).read(record);
        }
    }

    /** What its key is called in the record. */
    String idField() {
        return switch (this) {
            case PARTY, AGREEMENT -> "slug";
            case CLAUSE -> "label";
            case COMMITMENT, SOURCE, STATEMENT, FINDING -> "id";
        };
    }

    /** What a made name begins with; empty for those whose name says something and is given. */
    String prefix() {
        return switch (this) {
            case SOURCE -> "s-";
            case STATEMENT -> "st-";
            case FINDING -> "f-";
            case PARTY, AGREEMENT, CLAUSE, COMMITMENT -> "";
        };
    }

    /** What one has to be allowed who enters one. */
    Permission toEnter() {
        return this == PARTY ? Permission.EDIT : toCorrect();
    }

    /** What one has to be allowed who corrects one. */
    Permission toCorrect() {
        return switch (this) {
            case SOURCE, STATEMENT, FINDING -> Permission.EDIT;
            case PARTY, AGREEMENT, CLAUSE, COMMITMENT -> Permission.STRUCTURE;
        };
    }
}
