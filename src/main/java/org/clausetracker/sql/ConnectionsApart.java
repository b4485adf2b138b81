package org.clausetracker.sql;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalDataSourceConfiguration.DataSourceImplementation;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Connections beside the pool, to the same database as the same role: for the watch that has to know whether the database
 * answers although requests have every connection of the pool.
 */
@ApplicationScoped
public class ConnectionsApart {

    /** Whole seconds, all that the driver knows here, for reaching the database and being let in. */
    private static final String SECONDS_TO_CONNECT = "2";

    private final AgroalDataSource unpooled;

    ConnectionsApart(AgroalDataSource pool) throws SQLException {
        AgroalConnectionFactoryConfigurationSupplier how = new AgroalConnectionFactoryConfigurationSupplier(
                        pool.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration())
                .jdbcProperty("loginTimeout", SECONDS_TO_CONNECT)
                .jdbcProperty("socketTimeout", SECONDS_TO_CONNECT)
                .jdbcProperty("options", "-c statement_timeout=1s");
        unpooled = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .dataSourceImplementation(DataSourceImplementation.AGROAL_POOLLESS)
                .connectionPoolConfiguration(
                        connections -> connections.maxSize(2).connectionFactoryConfiguration(how)));
    }

    /**
     * Opens one, which is closed by whoever asked for it.
     *
     * @param silence how long the database may take to answer a statement; then the connection is broken
     */
    public Connection open(Duration silence) throws SQLException {
        Connection connection = unpooled.getConnection();
        try {
            connection.setNetworkTimeout(Runnable::run, (int) silence.toMillis());
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    @PreDestroy
    void close() {
        unpooled.close();
    }
}
