package org.clausetracker.web;

/** The media type of every page. */
final class Html {

    static final String TYPE = "text/html;charset=UTF-8";

    private Html() {}
}
