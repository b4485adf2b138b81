/**
 * Takes bundles in at any time: those that come with the product, are sent over HTTP or given on the command line. Each is
 * an attempt with a number, worked on one after the other by a thread of its own, and what came of it can be read.
 */
@NullMarked
package org.clausetracker.intake;

import org.jspecify.annotations.NullMarked;
