@NullMarked
package org.clausetracker.web.history;

import org.jspecify.annotations.NullMarked;
