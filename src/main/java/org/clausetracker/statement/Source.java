package org.clausetracker.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.time.ImpreciseDateConverter;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "source")
class Source {

    @Id
    String id;

    @Column(name = "publisher_id")
    String publisher;

    @Nullable
    String title;

    @Nullable
    String url;

    @Convert(converter = ImpreciseDateConverter.class)
    @Column(name = "published_on")
    @Nullable
    ImpreciseDate publishedOn;

    @Column(name = "published_order")
    LocalDate publishedOrder;

    @Column(name = "archived_text")
    @Nullable
    String archivedText;

    @Column(name = "archived_sha256")
    @Nullable
    String archivedSha256;

    @Nullable
    String note;

    int version;
}
