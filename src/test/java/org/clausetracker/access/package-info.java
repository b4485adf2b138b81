@NullMarked
package org.clausetracker.access;

import org.jspecify.annotations.NullMarked;
