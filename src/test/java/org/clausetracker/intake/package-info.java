@NullMarked
package org.clausetracker.intake;

import org.jspecify.annotations.NullMarked;
