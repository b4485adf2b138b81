/**
 * Loads bundles: one JSON file of parties, agreements, sources, statements and findings. A bundle is read as a stream,
 * staged, checked as a whole, and then either becomes the current state of everything it names or changes nothing.
 */
@NullMarked
package org.clausetracker.imports;

import org.jspecify.annotations.NullMarked;
