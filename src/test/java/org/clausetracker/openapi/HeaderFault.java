package org.clausetracker.openapi;

import java.util.Map;

/** What may be wrong with the headers of a request. */
enum HeaderFault {
    /** Without what says who asks. */
    NOBODY("Authorization", ""),
    NO_VERSION("If-Match", ""),
    ANY_VERSION("If-Match", "*"),
    OTHER_VERSION("If-Match", "\"v999999\""),
    WEAK_VERSION("If-Match", "W/\"v1\""),
    VERSION_WITHOUT_QUOTES("If-Match", "v1"),
    MANY_VERSIONS("If-Match", "\"a\", ".repeat(500) + "\"b\""),
    NO_TAG_AT_ALL("If-Match", "\"\u00e9, ,,\""),
    ONLY_IF_NEW("If-None-Match", "*"),
    NO_KEY("Idempotency-Key", ""),
    SHORT_KEY("Idempotency-Key", "1"),
    LONG_KEY("Idempotency-Key", "k".repeat(5_000)),
    SAME_KEY("Idempotency-Key", "6f1d0c9e-5f0e-4d43-9c3c-0123456789ab"),
    STRANGE_KEY("Idempotency-Key", "'; \"\\ \t x"),
    NO_MEDIA_TYPE("Content-Type", ""),
    OTHER_MEDIA_TYPE("Content-Type", "text/plain"),
    FORM("Content-Type", "application/x-www-form-urlencoded"),
    PARTS("Content-Type", "multipart/form-data; boundary=x"),
    NO_TYPE_AT_ALL("Content-Type", "json"),
    OTHER_CHARSET("Content-Type", "application/json; charset=utf-16"),
    UNKNOWN_CHARSET("Content-Type", "application/json; charset=no-such"),
    PATCH_OF_OTHER_KIND("Content-Type", "application/json-patch+json"),
    COMPRESSED("Content-Encoding", "gzip"),
    ACCEPTS_NOTHING("Accept", "image/png"),
    ACCEPTS_NONSENSE("Accept", "a;q=9,/,*/json"),
    UNKNOWN_LANGUAGE("Accept-Language", "xx-YY, ;q=2"),
    STRANGE_BEARER("Authorization", "Bearer tct_00000000_" + "x".repeat(32) + "000000"),
    NO_SCHEME("Authorization", "x"),
    STRANGE_COOKIE("Cookie", "tracker=%00; __Host-tracker=x; \"=;;"),
    OTHER_SITE("Origin", "https://evil.example"),
    LONG_HEADER("X-Request-Id", "x".repeat(9_000)),
    OTHER_METHOD("X-HTTP-Method-Override", "DELETE"),
    PREFERENCE("Prefer", "return=minimal, wait=0, respond-async");

    private final String name;
    private final String value;

    HeaderFault(String name, String value) {
        this.name = name;
        this.value = value;
    }

    void spoil(Map<String, String> headers) {
        if (value.isEmpty()) {
            headers.remove(name);
        } else {
            headers.put(name, value);
        }
    }
}
