package org.clausetracker.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;

/** Reads which data sets were loaded, and on what terms. */
@ApplicationScoped
public class DataSetService {

    private static final String LOADED =
            """
            select title, description, sha256, recorded_at, license, citation
              from (select distinct on (title) * from import_run order by title, recorded_at desc, id desc) r
             order by recorded_at, id""";

    private final Database database;

    DataSetService(Database database) {
        this.database = database;
    }

    /** Each data set as it was loaded last, in the order of loading; a title names a data set. */
    public List<DataSet> loaded() {
        return database.connected("the data sets cannot be read", connection -> Query.of(LOADED)
                .list(
                        connection,
                        row -> new DataSet(
                                row.getString("title"),
                                row.getString("description"),
                                row.getString("sha256"),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("license"),
                                row.getString("citation"))));
    }
}
