/**
 * The embedded PostgreSQL that serves when no database is configured: its binaries, its directory and its roles; and
 * what the application tells the migrations.
 */
@NullMarked
package org.clausetracker.database;

import org.jspecify.annotations.NullMarked;
