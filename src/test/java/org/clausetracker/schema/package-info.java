/**
 * What the migrations promise whatever the application does: comments, constraints, the rights of the application's
 * role, and a history that only grows. Plain JDBC, so that no mapping stands between a test and the database.
 */
@NullMarked
package org.clausetracker.schema;

import org.jspecify.annotations.NullMarked;
