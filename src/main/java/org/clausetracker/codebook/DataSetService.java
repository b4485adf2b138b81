package org.clausetracker.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads which data sets were loaded, and on what terms. */
@ApplicationScoped
public class DataSetService {

    private final DataSetRepository dataSets;

    DataSetService(DataSetRepository dataSets) {
        this.dataSets = dataSets;
    }

    /** Each data set as it was loaded last, in the order of loading; a title names a data set. */
    public List<DataSet> loaded() {
        return dataSets.loaded();
    }
}
