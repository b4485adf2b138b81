package org.clausetracker.codebook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "codebook_entry")
class CodebookEntry {

    @Id
    String section;

    @Id
    String term;

    int ordinal;

    String definition;
}
