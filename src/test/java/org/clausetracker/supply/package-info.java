@NullMarked
package org.clausetracker.supply;

import org.jspecify.annotations.NullMarked;
