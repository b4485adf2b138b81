package org.clausetracker.web.site;

/** The media type of every page. */
public final class Html {

    public static final String TYPE = "text/html;charset=UTF-8";

    private Html() {}
}
