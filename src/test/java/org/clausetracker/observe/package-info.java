@NullMarked
package org.clausetracker.observe;

import org.jspecify.annotations.NullMarked;
