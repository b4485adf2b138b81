package org.clausetracker.schema;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Takes away what cleaning leaves behind: how texts of each language are searched. */
final class WordsAreCleaned implements Callback {

    private static final String DROPS =
            """
            do $$
            declare
              one text;
            begin
              for one in select format('text search configuration %I', cfgname) from pg_ts_config where cfgnamespace = 'public'::regnamespace
                          union all
                         select format('text search dictionary %I', dictname) from pg_ts_dict
                          where dictnamespace = 'public'::regnamespace and dictname like 'tracker\\_%' loop
                execute 'drop ' || one;
              end loop;
            end
            $$""";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_CLEAN;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(DROPS);
        } catch (SQLException e) {
            throw new FlywayException("what texts are searched by could not be dropped", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "words are cleaned";
    }
}
