/**
 * The start of the application: its entry point, the clock that everything else is given, the first load of an empty
 * database, and whether it is ready. This package may use every other one, and none uses it.
 */
@NullMarked
package org.clausetracker.app;

import org.jspecify.annotations.NullMarked;
