package org.clausetracker;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import net.ttddyy.dsproxy.ConnectionInfo;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import net.ttddyy.dsproxy.proxy.jdk.JdkJdbcProxyFactory;
import org.jspecify.annotations.Nullable;

/**
 * The driver of PostgreSQL, which tells {@link SqlCount} of every statement that is sent through it. The tests' own
 * {@code META-INF/microprofile-config.properties} makes it the driver of the application.
 */
public final class WatchedDriver implements Driver {

    private static final Driver POSTGRES = new org.postgresql.Driver();

    private static final ProxyConfig WATCHED =
            ProxyConfig.Builder.create().queryListener(new Listener()).build();

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        Connection connection = POSTGRES.connect(url, properties);
        return connection == null
                ? null
                : new JdkJdbcProxyFactory().createConnection(connection, new ConnectionInfo(), WATCHED);
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return POSTGRES.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return POSTGRES.getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return POSTGRES.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return POSTGRES.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return POSTGRES.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.postgresql");
    }

    private static final class Listener implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // counted when it has been sent
        }

        /** A prepared statement in a batch is sent once for each of its rows. */
        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            for (QueryInfo query : queries) {
                int times =
                        execution.isBatch() ? Math.max(query.getParametersList().size(), 1) : 1;
                for (int i = 0; i < times; i++) {
                    SqlCount.add(query.getQuery());
                }
            }
        }
    }
}
