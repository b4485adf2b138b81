/** What the tests of several packages share: the API as a client sees it, the shipped bundle, and the structure. */
@NullMarked
package org.clausetracker;

import org.jspecify.annotations.NullMarked;
