package org.clausetracker.record;

/** A part of a bundle, an object or a value, that has a place of its own. */
public interface JsonPart {

    JsonPlace place();

    /** Reports an error of the part as a whole. */
    void report(String message);

    /** The keys of an object in the order given, each between slashes; empty for anything but an object. */
    default String keys() {
        return "";
    }
}
