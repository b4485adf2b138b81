/**
 * The embedded PostgreSQL that serves when no database is configured: its binaries, its directory, its server process, and
 * the roles and passwords that the application uses. The application itself knows only the address it gets.
 */
@NullMarked
package org.clausetracker.database;

import org.jspecify.annotations.NullMarked;
