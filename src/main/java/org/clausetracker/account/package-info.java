/**
 * People and how they are known: passwords, sessions, keys, invitations, roles. What writes people, roles and passwords goes
 * through {@code AccountEdits}, which is where each of these writes gets who did it and why.
 */
@NullMarked
package org.clausetracker.account;

import org.jspecify.annotations.NullMarked;
