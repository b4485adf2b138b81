@NullMarked
package org.clausetracker.deadlines;

import org.jspecify.annotations.NullMarked;
