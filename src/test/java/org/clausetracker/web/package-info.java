@NullMarked
package org.clausetracker.web;

import org.jspecify.annotations.NullMarked;
