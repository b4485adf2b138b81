package org.clausetracker.names;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.jboss.logging.Logger;

/** Makes the reference data of the database what its files say. */
@ApplicationScoped
public class ReferenceDataService {

    private static final Logger LOG = Logger.getLogger(ReferenceDataService.class);

    /** Nodes that start together wait here for each other, so that one of them loads and the others find it done. */
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('clause tracker: reference data', 0))";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Database database;

    ReferenceDataService(Database database) {
        this.database = database;
    }

    /**
     * Replaces all rows of a file, in one transaction, unless they were read from the very same bytes.
     *
     * @param content the bytes of the file
     * @param origin the file or resource it is read from, as the log, errors and the database name it
     * @return whether rows were replaced
     * @throws ReferenceRejected when the file has errors; nothing is stored
     */
    @Transactional
    public boolean load(ReferenceFile file, byte[] content, String origin) {
        String sha256 = DigestUtils.sha256Hex(content);
        return database.unhurried("The database did not take " + origin + "; nothing of it was stored", connection -> {
            if (isLoaded(connection, file, sha256)) {
                return false;
            }
            Query.of(LOCK).run(connection);
            if (isLoaded(connection, file, sha256)) {
                return false;
            }
            replace(connection, file, read(file, content, origin));
            Query.of("delete from reference_file where name = ?", file.key()).run(connection);
            Query.of("insert into reference_file (name, origin, sha256) values (?, ?, ?)", file.key(), origin, sha256)
                    .run(connection);
            LOG.infof("Loaded the reference data of %s.", origin);
            return true;
        });
    }

    private static boolean isLoaded(Connection connection, ReferenceFile file, String sha256) throws SQLException {
        return Query.of("select 1 from reference_file where name = ? and sha256 = ?", file.key(), sha256)
                .first(connection, row -> true)
                .isPresent();
    }

    private static void replace(Connection connection, ReferenceFile file, ReferenceRows rows) throws SQLException {
        List<ReferenceTable> tables = file.tables();
        for (int i = tables.size() - 1; i >= 0; i--) {
            Query.of(tables.get(i).removal()).run(connection);
        }
        for (ReferenceTable table : tables) {
            Query.batch(connection, table.insertion(), rows.of(table));
        }
        Query.of("set constraints all immediate").run(connection);
        // the search takes names and words for each other as it finds them here
        Query.of("select refresh_search_forms()").run(connection);
    }

    private static ReferenceRows read(ReferenceFile file, byte[] content, String origin) {
        List<String> errors = new ArrayList<>();
        ReferenceRows rows = new ReferenceRows();
        try {
            JsonNode root = JSON.readTree(content);
            file.read(JsonAt.root(root, errors), rows);
        } catch (JsonProcessingException e) {
            errors.add("$ is no JSON that can be read: " + e.getOriginalMessage() + " (line "
                    + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr() + ")");
        } catch (IOException e) {
            throw new UncheckedIOException(origin + " cannot be read", e);
        }
        if (!errors.isEmpty()) {
            throw new ReferenceRejected(origin, errors);
        }
        return rows;
    }
}
