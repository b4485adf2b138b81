@NullMarked
package org.clausetracker.editing;

import org.jspecify.annotations.NullMarked;
