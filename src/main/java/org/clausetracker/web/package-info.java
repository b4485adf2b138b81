/**
 * The pages that people read: server-rendered, complete without scripts, with the design system, the as-of control and
 * the security headers that all of them share. Addresses of pages lie outside {@code /api}.
 */
@NullMarked
package org.clausetracker.web;

import org.jspecify.annotations.NullMarked;
