package org.clausetracker.codebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "import_run")
class ImportRun {

    @Id
    long id;

    String title;

    @Nullable
    String description;

    String sha256;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Nullable
    String license;

    @Nullable
    String citation;
}
