/** The one way of asking the database in plain SQL: open a connection, bind values, read rows, say what failed. */
@NullMarked
package org.clausetracker.sql;

import org.jspecify.annotations.NullMarked;
