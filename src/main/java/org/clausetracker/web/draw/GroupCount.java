package org.clausetracker.web.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;

/**
 * How many clauses fall into one colour group.
 *
 * @param group the group
 * @param count how many, at least one
 */
public record GroupCount(Group group, int count) {

    /** The groups that occur, the worst first. */
    public static List<GroupCount> of(Collection<Headline> headlines) {
        Map<Group, Integer> counts = new EnumMap<>(Group.class);
        headlines.forEach(headline -> counts.merge(headline.group(), 1, Integer::sum));
        List<GroupCount> groups = new ArrayList<>();
        counts.forEach((group, count) -> groups.add(new GroupCount(group, count)));
        return groups;
    }
}
