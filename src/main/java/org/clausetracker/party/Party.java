package org.clausetracker.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "party")
class Party {

    @Id
    String slug;

    String name;

    @Enumerated(EnumType.STRING)
    PartyKind kind;

    @Nullable
    String iso3166;

    @Nullable
    String wikidata;

    @Column(name = "side_id")
    @Nullable
    String side;

    @Column(name = "default_source_grade")
    @Nullable
    String defaultSourceGrade;

    @Nullable
    String note;

    @Column(name = "recorded_at")
    Instant recordedAt;

    int version;
}
