/**
 * Reference data: names in other languages, places and word groups. It is read from files, replaced as a whole, and moves no
 * status.
 */
@NullMarked
package org.clausetracker.names;

import org.jspecify.annotations.NullMarked;
