package org.clausetracker.rule;

import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.finding.Standing;
import org.clausetracker.party.SourceGrade;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** A finding under construction: a usually reliable monitor credits or accuses Azerbaijan of one day, unless told. */
final class Said {

    private final String id;
    private final FindingKind kind;
    private String reporter = "UN";
    private ReporterRole role = ReporterRole.MONITOR;
    private @Nullable String side;
    private @Nullable String stated = "2021-01-20";
    private @Nullable String published;
    private @Nullable String event;
    private @Nullable String until;
    private boolean ongoing;
    private @Nullable String about = "AZ";
    private SourceGrade source = SourceGrade.B;
    private int item = 3;
    private @Nullable String origin;
    private @Nullable String rebuts;
    private boolean accepted = true;
    private @Nullable String recorded;
    private @Nullable String retracted;

    private Said(String id, FindingKind kind) {
        this.id = id;
        this.kind = kind;
    }

    static Said that(String id, FindingKind kind) {
        return new Said(id, kind);
    }

    Said by(String reporter, ReporterRole role) {
        this.reporter = reporter;
        this.role = role;
        return this;
    }

    Said side(String side) {
        this.side = side;
        return this;
    }

    Said on(String stated) {
        this.stated = stated;
        return this;
    }

    Said event(String event) {
        this.event = event;
        return this;
    }

    Said until(String until) {
        this.until = until;
        return this;
    }

    Said ongoing() {
        this.ongoing = true;
        return this;
    }

    Said about(@Nullable String about) {
        this.about = about;
        return this;
    }

    Said graded(SourceGrade source, int item) {
        this.source = source;
        this.item = item;
        return this;
    }

    Said origin(String origin) {
        this.origin = origin;
        return this;
    }

    Said rebuts(String rebuts) {
        this.rebuts = rebuts;
        return this;
    }

    Said notAccepted() {
        this.accepted = false;
        return this;
    }

    Said recorded(String recorded) {
        this.recorded = recorded;
        return this;
    }

    Said retracted(String retracted) {
        this.retracted = retracted;
        return this;
    }

    FindingInput input() {
        return new FindingInput(
                id,
                kind,
                reporter,
                role,
                side,
                date(stated),
                date(published),
                date(event),
                date(until),
                ongoing,
                about,
                source,
                item,
                origin,
                rebuts,
                accepted,
                date(recorded),
                date(retracted));
    }

    /** As it weighs for Azerbaijan. */
    WeighedFinding weighed() {
        return unnamed().forObligor("AZ");
    }

    /** As it weighs where no obligor is named. */
    WeighedFinding unnamed() {
        return new WeighedFinding(input(), Standing.typed(role));
    }

    /** Its statement has no day of its own; its source was published on this one. */
    Said publishedOn(String day) {
        this.stated = null;
        this.published = day;
        return this;
    }

    /** Neither its statement nor its source has a day. */
    Said undated() {
        this.stated = null;
        return this;
    }

    private static @Nullable ImpreciseDate date(@Nullable String text) {
        return text == null ? null : ImpreciseDate.valueOf(text);
    }
}
