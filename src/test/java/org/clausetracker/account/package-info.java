@NullMarked
package org.clausetracker.account;

import org.jspecify.annotations.NullMarked;
