package org.clausetracker.imports;

import java.sql.Connection;
import java.sql.SQLException;

/** What looks at an import between its steps, on its connection and in its transaction. */
interface BundleSteps {

    /** Nothing looks. */
    BundleSteps NONE = new BundleSteps() {};

    /** The bundle is staged as a whole, and not checked yet. What is taken out of the staged tables is left as it is. */
    default void staged(Connection connection) throws SQLException {}

    /** The staged rows have no error, and none of them is merged yet. */
    default void checked(Connection connection) throws SQLException {}
}
