package org.clausetracker.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** Why a use case ended without its result. Messages are shown to the caller: they name what is wrong, never how. */
public abstract sealed class DomainFailure extends RuntimeException {

    private final ProblemType type;

    private DomainFailure(ProblemType type, String message) {
        super(message);
        this.type = type;
    }

    /** What kind of problem it is. */
    public ProblemType type() {
        return type;
    }

    /** The fields at fault; empty where no field is. */
    public List<FieldError> errors() {
        return List.of();
    }

    /** Seconds after which it is worth trying again; empty where that does not help. */
    public OptionalLong retryAfter() {
        return OptionalLong.empty();
    }

    /** What the request names is not here. */
    public static final class NotFound extends DomainFailure {

        /**
         * @param kind what was looked for, in the words of the product: {@code agreement}, {@code clause}
         * @param name the name it was looked for under
         */
        public NotFound(String kind, String name) {
            super(ProblemType.NOT_FOUND, "There is no " + kind + " '" + name + "'.");
        }
    }

    /** What the request names was not known yet by the day it asks for. */
    public static final class NotKnownThen extends DomainFailure {

        private final LocalDate knownFrom;

        /**
         * @param kind what was asked for, in the words of the product: {@code agreement}
         * @param name its name
         * @param publishedBy the day by which it would have had to be known
         * @param knownFrom the first day on which it is known
         */
        public NotKnownThen(String kind, String name, LocalDate publishedBy, LocalDate knownFrom) {
            super(
                    ProblemType.NOT_KNOWN_THEN,
                    "The " + kind + " '" + name + "' was not known by " + publishedBy + "; it is known from "
                            + knownFrom + " on.");
            this.knownFrom = knownFrom;
        }

        /** The first day on which it is known. */
        public LocalDate knownFrom() {
            return knownFrom;
        }
    }

    /** What the request would write contradicts what is there. */
    public static final class Conflict extends DomainFailure {

        private final transient List<FieldError> errors;

        public Conflict(String message) {
            this(ProblemType.CONFLICT, message, List.of());
        }

        /**
         * @param type a kind with the status 409
         * @param errors the fields that the conflict is about
         */
        public Conflict(ProblemType type, String message, List<FieldError> errors) {
            super(type, message);
            this.errors = List.copyOf(errors);
        }

        @Override
        public List<FieldError> errors() {
            return errors;
        }
    }

    /** The same request is being answered already, on another connection. */
    public static final class RequestInProgress extends DomainFailure {

        private static final int SECONDS = 5;

        /** @param key by which it is known */
        public RequestInProgress(String key) {
            super(ProblemType.REQUEST_IN_PROGRESS, "The request with the key '" + key + "' is still being done.");
        }

        @Override
        public OptionalLong retryAfter() {
            return OptionalLong.of(SECONDS);
        }
    }

    /** The key of the request came with another request before. */
    public static final class KeyReused extends DomainFailure {

        /**
         * @param key that came twice
         * @param operation method and path that it came with first
         */
        public KeyReused(String key, String operation) {
            super(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "The key '" + key + "' came with another request before, to " + operation + ": take a new key.");
        }
    }

    /** The request does not say which version of the record it is about. */
    public static final class PreconditionRequired extends DomainFailure {

        public PreconditionRequired(String message) {
            super(ProblemType.PRECONDITION_REQUIRED, message);
        }
    }

    /** What the request would change was changed since the caller read it. */
    public static sealed class Stale extends DomainFailure {

        private final int version;
        private final transient Object current;

        /**
         * @param kind what was to be changed, in the words of the product: {@code finding}
         * @param name its name
         * @param version its version now
         * @param current the record as it is now
         */
        public Stale(String kind, String name, int version, Object current) {
            this(
                    ProblemType.STALE,
                    "The " + kind + " '" + name + "' has version " + version
                            + " now, which is not the one that you have seen.",
                    version,
                    current);
        }

        private Stale(ProblemType type, String message, int version, Object current) {
            super(type, message);
            this.version = version;
            this.current = current;
        }

        /** The version of the record now. */
        public int version() {
            return version;
        }

        /** The record as it is now. */
        public Object current() {
            return current;
        }
    }

    /** What the request would accept was proposed for another version of the record than there is now. */
    public static final class Overtaken extends Stale {

        private final transient List<OvertakenField> differences;

        /**
         * @param kind what was to be changed, in the words of the product: {@code finding}
         * @param name its name
         * @param base version that the proposal was made for
         * @param version its version now
         * @param current the record as it is now
         * @param differences what was proposed and what there is differ in
         */
        public Overtaken(
                String kind, String name, int base, int version, Object current, List<OvertakenField> differences) {
            super(
                    ProblemType.OVERTAKEN,
                    "The proposal was made for version " + base + " of the " + kind + " '" + name
                            + "', which has version " + version + " now: it is not carried out, and may be made anew.",
                    version,
                    current);
            this.differences = List.copyOf(differences);
        }

        /** What was proposed and what there is differ in, in the order of the proposal. */
        public List<OvertakenField> differences() {
            return differences;
        }
    }

    /** What the request says makes no sense; every fault that was found is listed. */
    public static final class Rejected extends DomainFailure {

        private final transient List<FieldError> errors;

        public Rejected(List<FieldError> errors) {
            super(
                    ProblemType.INVALID_REQUEST,
                    errors.size() == 1 ? errors.get(0).message() : errors.size() + " fields are not valid.");
            this.errors = List.copyOf(errors);
        }

        public Rejected(String field, String message) {
            this(List.of(new FieldError(field, message)));
        }

        /** The faults, in the order in which the request gives the fields; never empty. */
        @Override
        public List<FieldError> errors() {
            return errors;
        }
    }

    /** What the request says can be read, but contradicts itself or what is recorded; every contradiction is listed. */
    public static final class Contradiction extends DomainFailure {

        private final transient List<FieldError> errors;

        public Contradiction(List<FieldError> errors) {
            super(
                    ProblemType.VALIDATION_FAILED,
                    errors.size() == 1
                            ? errors.get(0).message()
                            : errors.size() + " fields contradict what is recorded.");
            this.errors = List.copyOf(errors);
        }

        /** The contradictions, in the order in which the request gives the fields; never empty. */
        @Override
        public List<FieldError> errors() {
            return errors;
        }
    }

    /** What the request asks for is more than one answer may hold. */
    public static final class TooLarge extends DomainFailure {

        public TooLarge(String message) {
            super(ProblemType.TOO_LARGE, message);
        }
    }

    /** The request does not say who sends it, or says it in a way that is not (or no longer) believed. */
    public static final class Unauthorized extends DomainFailure {

        public Unauthorized(String message) {
            super(ProblemType.UNAUTHORIZED, message);
        }
    }

    /** Who sends the request is known, and may not do this. */
    public static final class Forbidden extends DomainFailure {

        public Forbidden(String message) {
            super(ProblemType.FORBIDDEN, message);
        }
    }

    /** The page of another site had the browser send the request, or nothing tells that none did. */
    public static final class CrossSite extends DomainFailure {

        public CrossSite() {
            super(
                    ProblemType.CROSS_SITE,
                    "The request comes from the page of another site, or does not say where from: send it from a page of this"
                            + " service, or with an API key instead of a cookie.");
        }
    }

    /** The same was tried too often; after a while it may be tried again. */
    public static final class TooOften extends DomainFailure {

        private final long retryAfter;

        /** @param retryAfter seconds after which it is worth trying again, at least 1 */
        public TooOften(String message, long retryAfter) {
            super(ProblemType.TOO_MANY_REQUESTS, message);
            this.retryAfter = retryAfter;
        }

        @Override
        public OptionalLong retryAfter() {
            return OptionalLong.of(retryAfter);
        }
    }

    /** What the request asks for takes longer than it may. */
    public static final class TooLong extends DomainFailure {

        public TooLong(String message) {
            super(ProblemType.UNAVAILABLE, message);
        }
    }

    /** The database was known not to do its part before it was asked. */
    public static final class Unavailable extends DomainFailure {

        /** @param kind how the database fails what is asked of it */
        public Unavailable(Outage kind) {
            super(ProblemType.UNAVAILABLE, kind.detail());
        }
    }
}
