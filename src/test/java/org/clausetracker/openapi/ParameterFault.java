package org.clausetracker.openapi;

/** What may stand in place of a parameter of the path or of the query, percent-encoded as it is sent. */
enum ParameterFault {
    NUL("a%00b"),
    LONE_SURROGATE("%ED%A0%80"),
    BROKEN_UTF_8("%ff%fe"),
    CUT_UTF_8("%D5"),
    EMPTY(""),
    BLANK("%20%20"),
    LONG("x".repeat(9_000)),
    TOO_LONG_FOR_AN_ADDRESS("x".repeat(40_000)),
    CONTROL("%01%1f%7f"),
    LINE_BREAK("a%0d%0aX-Injected:%201"),
    UP("..%2f..%2fetc%2fpasswd"),
    SLASHES("%2f%2f"),
    QUOTES("%27%22%3b--"),
    NO_NUMBER("one"),
    NEGATIVE("-1"),
    HUGE_NUMBER("99999999999999999999"),
    NO_DAY("2023-02-30"),
    FAR_YEAR("999999999-01-01"),
    NO_VALUE_OF_ITS_ENUM("NOT_ONE_OF_THEM"),
    NOT_THERE("there-is-no-such-thing"),
    EMOJI("%F0%9F%95%8A"),
    TWICE("1"),
    UNKNOWN("1");

    private final String written;

    ParameterFault(String written) {
        this.written = written;
    }

    String written() {
        return written;
    }
}
