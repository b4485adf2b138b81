package org.clausetracker.web.site;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.TooLarge;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 writes it. A cell that a spreadsheet would run as a formula begins with an apostrophe, because its
 * words may come from anybody.
 */
public final class CsvTable {

    public static final String TYPE = "text/csv;charset=UTF-8";

    /** The most rows of one table; beyond it the API pages through them. */
    private static final int MOST_ROWS = 5_000;

    /** First signs of a formula, also as East Asian keyboards write them, and the spaces that a spreadsheet passes over. */
    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20\t\r\n";

    private final List<List<String>> rows = new ArrayList<>();

    public CsvTable(String... header) {
        rows.add(List.of(header));
    }

    /**
     * The rows of a list, which a table holds whole.
     *
     * @throws TooLarge when there are more than {@value #MOST_ROWS}
     */
    public static <T> List<T> rows(Function<PageRequest, Page<T>> list) {
        return rows(MOST_ROWS, list);
    }

    /**
     * The same for a table that may hold more, since its rows are short.
     *
     * @throws TooLarge when there are more
     */
    public static <T> List<T> rows(int most, Function<PageRequest, Page<T>> list) {
        Page<T> page = list.apply(PageRequest.first(most));
        if (page.hasMore()) {
            throw new TooLarge("More than " + most + " rows match: narrow the list down.");
        }
        return page.items();
    }

    /** Adds a row; null is an empty cell. */
    public void add(@Nullable Object... cells) {
        rows.add(Arrays.stream(cells).map(CsvTable::cell).toList());
    }

    /** Adds a column at the end, with the same value in each row. */
    void addColumn(String name, String value) {
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = new ArrayList<>(rows.get(i));
            row.add(i == 0 ? name : cell(value));
            rows.set(i, row);
        }
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The table as a file to keep, named {@code name.csv}; {@link DataTerms} writes it. */
    public Response download(String name) {
        return Response.ok(this, TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9-]", "_") + ".csv\"")
                .build();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecords(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
