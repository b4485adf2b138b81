/** Tests of the start of the application and of its embedded database, and the database that all Quarkus tests use. */
@NullMarked
package org.clausetracker.app;

import org.jspecify.annotations.NullMarked;
