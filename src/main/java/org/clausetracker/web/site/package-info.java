/**
 * What all pages share: layout, language, dates, the as-of control, assets, citations and tables for spreadsheets.
 */
@NullMarked
package org.clausetracker.web.site;

import org.jspecify.annotations.NullMarked;
