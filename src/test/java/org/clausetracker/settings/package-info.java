@NullMarked
package org.clausetracker.settings;

import org.jspecify.annotations.NullMarked;
