package org.clausetracker.web.clause;

import org.clausetracker.web.clause.ClauseView.Promise;
import org.clausetracker.web.site.AsOf;

/**
 * What the page of the reasons for one verdict shows.
 *
 * @param asOf the day and what was known
 * @param name the name the agreement goes by
 * @param label label of the clause
 * @param promise the duty, with the verdict on those asked for alone
 * @param obligor whom the reader asked for, as in the address; empty: everybody
 */
public record ReasonsView(AsOf asOf, String name, String label, Promise promise, String obligor) {}
