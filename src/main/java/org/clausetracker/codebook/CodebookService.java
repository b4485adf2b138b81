package org.clausetracker.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausetracker.codebook.CodebookRepository.EntryRow;
import org.clausetracker.codebook.CodebookSection.CodebookValue;

/** Reads the codebook. */
@ApplicationScoped
public class CodebookService {

    private final CodebookRepository entries;

    private final DataSetService dataSets;

    CodebookService(CodebookRepository entries, DataSetService dataSets) {
        this.entries = entries;
        this.dataSets = dataSets;
    }

    /** The whole codebook, with the data sets that were loaded. */
    public Codebook get() {
        Map<String, List<EntryRow>> sections = entries.entries().stream()
                .collect(Collectors.groupingBy(EntryRow::section, LinkedHashMap::new, Collectors.toList()));
        return new Codebook(
                sections.entrySet().stream()
                        .map(section -> section(section.getKey(), section.getValue()))
                        .toList(),
                dataSets.loaded());
    }

    private static CodebookSection section(String name, List<EntryRow> rows) {
        return new CodebookSection(
                name,
                rows.stream()
                        .filter(row -> row.term().isEmpty())
                        .map(EntryRow::definition)
                        .findFirst()
                        .orElse(null),
                rows.stream()
                        .filter(row -> !row.term().isEmpty())
                        .map(row -> new CodebookValue(row.term(), row.definition()))
                        .toList());
    }
}
