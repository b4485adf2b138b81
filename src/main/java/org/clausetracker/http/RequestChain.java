package org.clausetracker.http;

import jakarta.ws.rs.Priorities;

/**
 * The chain of a request: every stage of ours that a request meets, in its order. Each stage takes its place from here.
 * What the server itself refuses (a line or a header that its decoder cannot read, or that is beyond its limits) never
 * enters the chain: the server answers it without a body.
 *
 * <table>
 *   <caption>From the first stage to the last</caption>
 *   <tr><th>stage</th><th>why it stands there</th></tr>
 *   <tr><td>{@link RequestNaming}</td><td>whatever happens to a request is told of it by its id and the template of its
 *       address</td></tr>
 *   <tr><td>{@code ReaderPace}</td><td>a caller that does not read its answers gets no more of them; it belongs to the
 *       limits, which this file cannot see, as do three others</td></tr>
 *   <tr><td>{@link SecurityHeaders}</td><td>every answer of a later stage carries these headers</td></tr>
 *   <tr><td>{@link Variants}</td><td>its last look at the headers comes after that of every later stage</td></tr>
 *   <tr><td>{@link OtherOrigins}</td><td>a script may read what is wrong with its request</td></tr>
 *   <tr><td>{@link HttpGuard}</td><td>everything behind it may trust the address, the host and the lengths</td></tr>
 *   <tr><td>{@link OtherOrigins}</td><td>again, now for browsers that ask what they may send: for hosts that are served
 *       alone</td></tr>
 *   <tr><td>{@link CachedAnswers}</td><td>the last stage that needs neither a thread nor the database</td></tr>
 *   <tr><td>{@code CallerRates}</td><td>what follows costs something, so it is counted for each caller</td></tr>
 *   <tr><td>{@code BodyReader}</td><td>a worker finds the body whole</td></tr>
 *   <tr><td>{@code Admission}</td><td>the last stage before a worker is needed: here requests wait for one</td></tr>
 *   <tr><td>{@link OutageAnswers}</td><td>the last stage before a thread is taken, and the first that knows whether the
 *       answer comes from the database</td></tr>
 *   <tr><td>{@link CrossSiteRequests}</td><td>needs no thread either: what another site had a browser send costs
 *       nothing</td></tr>
 *   <tr><td>{@link AcceptedTypes}</td><td>beside the framework, which looks at the types that are accepted when it
 *       finds the resource</td></tr>
 *   <tr><td>{@link NeededPermissions}</td><td>who may not do it is told nothing of what is wrong with the request</td></tr>
 *   <tr><td>{@code PersonRates}</td><td>from here on it is known who asks</td></tr>
 *   <tr><td>{@link UnknownParameters}</td><td>the last look before the resource reads the parameters</td></tr>
 *   <tr><td>{@link SecondTry}</td><td>around the resource: reads once more when the connection was cut</td></tr>
 *   <tr><td>the resource</td><td>answers, or fails with a problem</td></tr>
 *   <tr><td>{@code ErrorPages}</td><td>shows a browser the problem as a page; it belongs to the pages, which cannot see
 *       this file, and so has the default priority</td></tr>
 *   <tr><td>{@link AllowedMethods}</td><td>after the pages: nobody asks for the options of an address to read a page,
 *       so the problem that it makes stays a problem</td></tr>
 *   <tr><td>{@link ConditionalGet}</td><td>only what is sent as it is now can be tagged and kept</td></tr>
 * </table>
 *
 * <p>{@link HttpGuard} also stands at the end: it answers failures that no stage has answered.
 */
public final class RequestChain {

    /** Order of a route of the server, the lowest first. */
    static final int SECURITY_HEADERS = -120_000;

    /** Order of a route of the server, the lowest first. */
    static final int VARIANTS = -119_000;

    /** Order of a route of the server, the lowest first. */
    static final int OTHER_ORIGINS = -118_000;

    /** Order of a route of the server, the lowest first; the access log of the framework stands before it. */
    static final int NAMING = -130_000;

    /**
     * Order of a route of the server, the lowest first. Routes of the framework begin at about -1,000; only the reload
     * of the development mode comes earlier.
     */
    static final int GUARD = -100_000;

    /** Order of a route of the server, the lowest first. */
    public static final int READER_PACE = GUARD - 1;

    /** Priority of a filter of the framework, the highest first. */
    static final int OTHER_ORIGINS_ASK = 300;

    /** Priority of a filter of the framework, the highest first. */
    static final int CACHED_ANSWERS = 10;

    /** Priority of a filter of the framework, the highest first. */
    public static final int CALLER_RATES = 9;

    /** Priority of a filter of the framework, the highest first. */
    public static final int BODY_READER = 8;

    /** Priority of a filter of the framework, the highest first. */
    public static final int ADMISSION = 7;

    /** Addresses of the tools of the framework begin so; their requests wait for nobody and are not counted. */
    public static final String TOOLS = "/q/";

    /** Priority of a request filter of Jakarta REST, the lowest first; those without a thread have to be before others. */
    static final int OUTAGE_ANSWERS = Priorities.USER - 100;

    /** Priority of a request filter of Jakarta REST, the lowest first; without a thread, as the one before. */
    static final int CROSS_SITE = Priorities.USER - 90;

    /** Priority of a request filter of Jakarta REST, the lowest first. */
    static final int NEEDED_PERMISSIONS = Priorities.USER + 10;

    /** Priority of a request filter of Jakarta REST, the lowest first. */
    public static final int PERSON_RATES = Priorities.USER + 20;

    /** Priority of a request filter of Jakarta REST, the lowest first. */
    static final int ACCEPTED_TYPES = Priorities.USER;

    /** Priority of a request filter of Jakarta REST, the lowest first. */
    static final int UNKNOWN_PARAMETERS = Priorities.USER + 100;

    /** Priority of a response filter of Jakarta REST, the highest first; {@code ErrorPages} has the default one. */
    static final int ALLOWED_METHODS = Priorities.USER - 100;

    /** Priority of a response filter of Jakarta REST, the highest first. */
    static final int CONDITIONAL_GET = Priorities.USER - 200;

    private RequestChain() {}
}
