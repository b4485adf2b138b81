/**
 * Who asks, and what that person or key may do. It has no tables: {@code account} tells who a session or key belongs to, and
 * every room below may ask here. No rule of it depends on the path of an address.
 */
@NullMarked
package org.clausetracker.access;

import org.jspecify.annotations.NullMarked;
