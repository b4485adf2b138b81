/** The pages of imports: which bundles were handed over, and what came of each. */
@NullMarked
package org.clausetracker.web.imports;

import org.jspecify.annotations.NullMarked;
