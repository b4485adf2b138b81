package org.clausetracker.intake;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a bundle are read from, as often as they are wanted. */
@FunctionalInterface
public interface BundleSource {

    /** Opens it at its beginning; whoever opened it closes it. */
    InputStream open() throws IOException;
}
