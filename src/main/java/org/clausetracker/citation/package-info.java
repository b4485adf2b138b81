/** Says of cited addresses of this service whether they still show what they showed when they were cited. */
@NullMarked
package org.clausetracker.citation;

import org.jspecify.annotations.NullMarked;
