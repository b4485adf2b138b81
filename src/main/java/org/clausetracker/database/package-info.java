/**
 * The embedded PostgreSQL that serves when no database is configured: its binaries, its directory, its server process, the
 * watch that starts it again, and the roles and passwords of the application; what the application tells the migrations,
 * and when it leaves them to a newer one. Others know only where the database listens and how to start and close it.
 */
@NullMarked
package org.clausetracker.database;

import org.jspecify.annotations.NullMarked;
