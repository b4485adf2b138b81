package org.clausetracker.imports;

/** Something that a bundle says at a place of its own. */
interface Placed {

    Place place();

    /** Reports an error of it as a whole. */
    void report(String message);

    /** The keys of an object in the order given, each between slashes; empty for anything but an object. */
    default String keys() {
        return "";
    }
}
