@NullMarked
package org.clausetracker.journal;

import org.jspecify.annotations.NullMarked;
