package org.clausetracker.web.topic;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.clausetracker.clause.Headline;
import org.clausetracker.topic.TopicClause;
import org.clausetracker.topic.TopicPage;
import org.clausetracker.web.agreement.AgreementListView.AgreementOffers;
import org.clausetracker.web.draw.GroupCount;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Choice;
import org.clausetracker.web.site.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a topic shows.
 *
 * @param asOf the day of the statuses
 * @param topic the topic with the clauses of this page
 * @param search how the clauses are narrowed down
 * @param agreements the agreements that can be chosen
 * @param offers the processes and countries that can be chosen
 * @param sections the clauses of this page, by agreement
 * @param groups how many of them are in each colour group
 */
public record TopicView(
        AsOf asOf,
        TopicPage topic,
        TopicForm search,
        List<Choice> agreements,
        AgreementOffers offers,
        List<TopicAgreement> sections,
        List<GroupCount> groups) {

    /** How many clauses the page has. */
    public int size() {
        return topic.items().size();
    }

    /** The statuses that can be chosen, the worst first. */
    public List<Headline> headlines() {
        return Arrays.asList(Headline.values());
    }

    /** What an address names the topic by, behind {@code /topics/}. */
    public String path() {
        return PageContext.encoded(topic.scheme()) + "/" + PageContext.encoded(topic.code());
    }

    /** What the same clauses are asked for by as a table. */
    public String tableQuery() {
        return PageContext.fullQuery("scheme", topic.scheme(), "code", topic.code()) + "&" + search.fullQuery();
    }

    /**
     * How the clauses are narrowed down, as typed.
     *
     * @param headline name of a status; may be empty
     * @param agreement slug of an agreement; may be empty
     * @param process slug of a process; may be empty
     * @param country code of a country; may be empty
     */
    public record TopicForm(String headline, String agreement, String process, String country) {

        /** Whether anything narrows the list. */
        public boolean narrows() {
            return !(headline.isEmpty() && agreement.isEmpty() && process.isEmpty() && country.isEmpty());
        }

        /** Every field that is filled as a query, with its question mark; empty when none is. */
        public String query() {
            return PageContext.query(
                    "headline", headline, "agreement", agreement, "process", process, "country", country);
        }

        /** Every field as a query, also one that was left empty. */
        public String fullQuery() {
            return PageContext.fullQuery(
                    "headline", headline, "agreement", agreement, "process", process, "country", country);
        }
    }

    /**
     * The clauses of one agreement.
     *
     * @param agreement its slug
     * @param name the name it goes by
     * @param rows its clauses in order
     */
    public record TopicAgreement(String agreement, String name, List<TopicRow> rows) {}

    /**
     * One clause.
     *
     * @param clause the clause with its status
     * @param sentence who is said by whom to have done what; empty where nothing is being judged
     */
    public record TopicRow(TopicClause clause, String sentence) {

        /** The first day of its status; null where that is not told. */
        public @Nullable LocalDate since() {
            return clause.coded() ? clause.since() : null;
        }
    }
}
