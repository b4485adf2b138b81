/** What each value means: the definitions that the coders worked with, served as they were written. */
@NullMarked
package org.clausetracker.codebook;

import org.jspecify.annotations.NullMarked;
