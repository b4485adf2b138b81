/**
 * What others build on: the published description of the API, a client generated from it, the rules that it is linted by,
 * and the dashboards that are shipped.
 */
@NullMarked
package org.clausetracker.contract;

import org.jspecify.annotations.NullMarked;
