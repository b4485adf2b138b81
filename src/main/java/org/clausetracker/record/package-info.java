/**
 * One representation of a record, the JSON element of a bundle, and one way from it to the tables: read with every fault
 * at its place, staged, checked by the rules of its noun, merged. Each noun says here, in its own package, what its records
 * are made of; a bundle and a single record go the same way.
 */
@NullMarked
package org.clausetracker.record;

import org.jspecify.annotations.NullMarked;
