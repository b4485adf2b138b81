package org.clausetracker.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A word of a query and the words of names that were searched for as well.
 *
 * @param word the word as the query has it, in lower case without accents
 * @param meant words of parties' names and other names that are spelt much like it, the likest first
 */
public record Spelling(@Schema(examples = "trkiye") String word, List<String> meant) {}
