/**
 * The description of the API that is served at {@code /q/openapi}: made from the code and its Javadoc, with the answers
 * and errors that all operations share.
 */
@NullMarked
package org.clausetracker.openapi;

import org.jspecify.annotations.NullMarked;
