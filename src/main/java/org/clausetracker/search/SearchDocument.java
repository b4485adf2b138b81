package org.clausetracker.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A text as the search finds it, for conditions of lists. The database makes it; nothing reads or writes one whole. */
@Entity
@Table(name = "search_document")
class SearchDocument {

    @Id
    String type;

    @Id
    String id;

    @Id
    int part;

    @Column(columnDefinition = "tsvector")
    String terms;
}
