/**
 * How the application starts: the entry point and the embedded PostgreSQL that serves when no database is configured.
 * This package may use every other one, and none uses it.
 */
@NullMarked
package org.clausetracker.app;

import org.jspecify.annotations.NullMarked;
