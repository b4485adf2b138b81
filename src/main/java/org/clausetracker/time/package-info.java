/**
 * Days and instants: dates as sources give them, and the instant for which a request is answered. A source that
 * says "in March 2021" has not named a day, and nothing in the product may name one for it: a date keeps its own words
 * and knows the first and the last day it may mean.
 */
@NullMarked
package org.clausetracker.time;

import org.jspecify.annotations.NullMarked;
