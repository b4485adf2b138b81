/**
 * The description of the API, made from the code and its documentation.
 */
@NullMarked
package org.clausetracker.openapi;

import org.jspecify.annotations.NullMarked;
