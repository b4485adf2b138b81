@NullMarked
package org.clausetracker.review;

import org.jspecify.annotations.NullMarked;
