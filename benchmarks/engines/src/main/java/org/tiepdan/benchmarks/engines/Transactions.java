package org.tiepdan.benchmarks.engines;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/** Transactions for a library that takes its connections from a data source. */
final class Transactions {
    private final DataSource pool;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    Transactions(DataSource pool) {
        this.pool = pool;
    }

    /** Commits all of the work, or nothing. */
    <T> T together(Function<Connection, T> work) {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            var result = work.apply(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            current.remove();
        }
    }

    /** @return a data source with the connection of this thread's transaction, if there is one */
    DataSource joined() {
        return (DataSource) Proxy.newProxyInstance(
                Transactions.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, method, values) -> {
                    var connection = current.get();
                    return connection == null || !method.getName().equals("getConnection")
                            ? call(pool, method, values)
                            : keptOpen(connection);
                });
    }

    private static Connection keptOpen(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Transactions.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (_, method, values) -> method.getName().equals("close") ? null : call(connection, method, values));
    }

    private static Object call(Object target, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
