package org.clausetracker.web.site;

import java.util.List;
import java.util.Map;
import org.clausetracker.clause.Headline;
import org.clausetracker.codebook.DataSet;
import org.clausetracker.names.ReferenceCounts;
import org.clausetracker.statement.Mode;

/**
 * What the page on how a status is derived shows of the record.
 *
 * @param headlines every status, the worst first
 * @param verbatim how many statements are in the words of the record
 * @param paraphrased how many statements are in the editor's words
 * @param references how many names and places are kept
 * @param dataSets data sets that name their licence or how to cite them
 */
public record AboutView(
        List<Headline> headlines, long verbatim, long paraphrased, ReferenceCounts references, List<DataSet> dataSets) {

    static AboutView of(Map<Mode, Long> statements, ReferenceCounts references, List<DataSet> dataSets) {
        return new AboutView(
                List.of(Headline.values()),
                statements.getOrDefault(Mode.VERBATIM, 0L),
                statements.getOrDefault(Mode.PARAPHRASE, 0L),
                references,
                dataSets);
    }
}
