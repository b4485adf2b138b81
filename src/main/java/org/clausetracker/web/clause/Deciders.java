package org.clausetracker.web.clause;

import java.util.List;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.web.clause.ClauseView.Deciding;
import org.clausetracker.web.finding.FindingCard;
import org.clausetracker.web.finding.FindingLinks;
import org.clausetracker.web.site.Beginning;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.Names;

/** Puts findings that decide a status into the few words that have room above everything else. */
record Deciders(FindingLinks links, Names names, Language language) {

    /** Characters of what was said, at most. */
    private static final int WORDS = 170;

    Deciding of(FindingSummary finding) {
        return new Deciding(
                FindingCard.of(finding, names, language),
                Beginning.of(finding.excerpt().text(), WORDS),
                links.said(List.of(finding.id())).get(0));
    }
}
