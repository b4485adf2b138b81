@NullMarked
package org.clausetracker.history;

import org.jspecify.annotations.NullMarked;
