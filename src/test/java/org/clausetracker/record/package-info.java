/** Tests of the import of bundles: what is refused and how it is told, and what an accepted bundle does to a database. */
@NullMarked
package org.clausetracker.record;

import org.jspecify.annotations.NullMarked;
