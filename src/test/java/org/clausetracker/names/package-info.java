@NullMarked
package org.clausetracker.names;

import org.jspecify.annotations.NullMarked;
