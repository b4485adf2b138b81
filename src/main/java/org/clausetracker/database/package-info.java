/**
 * The embedded PostgreSQL that serves when no database is configured: its binaries, its directory, its server process,
 * and the roles and passwords of the application; and what the application tells the migrations. Others know only where
 * the database listens and how to start and close it.
 */
@NullMarked
package org.clausetracker.database;

import org.jspecify.annotations.NullMarked;
