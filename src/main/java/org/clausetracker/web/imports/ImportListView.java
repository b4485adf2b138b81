package org.clausetracker.web.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list of imports shows.
 *
 * @param imports the one that was handed over last first
 * @param next where the next page begins; null on the last
 * @param maySend whether the reader may hand over a bundle
 */
public record ImportListView(List<ImportRow> imports, @Nullable String next, boolean maySend) {}
