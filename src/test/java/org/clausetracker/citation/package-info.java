@NullMarked
package org.clausetracker.citation;

import org.jspecify.annotations.NullMarked;
