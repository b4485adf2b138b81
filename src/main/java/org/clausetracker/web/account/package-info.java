/** Pages for logging in, for one's own account, and for looking after people. All of them work without scripts. */
@NullMarked
package org.clausetracker.web.account;

import org.jspecify.annotations.NullMarked;
