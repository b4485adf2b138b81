@NullMarked
package org.clausetracker.web.imports;

import org.jspecify.annotations.NullMarked;
