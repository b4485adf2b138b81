package org.clausetracker.web.site;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausetracker.codebook.DataSet;
import org.clausetracker.codebook.DataSetService;
import org.jspecify.annotations.Nullable;

/**
 * Writes on what terms the data may be used into each table that is downloaded: two columns at its end, where a data set
 * says so; else there are none.
 */
@Provider
class DataTerms implements ContainerResponseFilter {

    private final DataSetService dataSets;

    DataTerms(DataSetService dataSets) {
        this.dataSets = dataSets;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof CsvTable table)) {
            return;
        }
        List<DataSet> loaded = dataSets.loaded();
        if (loaded.stream().anyMatch(DataSet::hasTerms)) {
            table.addColumn("license", terms(loaded, DataSet::license));
            table.addColumn("citation", terms(loaded, DataSet::citation));
        }
        response.setEntity(table.toString());
    }

    private static String terms(List<DataSet> loaded, Function<DataSet, @Nullable String> term) {
        return loaded.stream().map(term).filter(Objects::nonNull).distinct().collect(Collectors.joining("; "));
    }
}
