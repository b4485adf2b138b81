/**
 * Dates as sources give them. A source that says "in March 2021" has not named a day, and nothing in the product may
 * name one for it: a date keeps its own words and knows the first and the last day it may mean.
 */
@NullMarked
package org.clausetracker.time;

import org.jspecify.annotations.NullMarked;
