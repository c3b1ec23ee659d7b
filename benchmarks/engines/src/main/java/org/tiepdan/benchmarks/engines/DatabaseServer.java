package org.tiepdan.benchmarks.engines;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** PostgreSQL in its own process, so that it survives the end of an engine. */
public final class DatabaseServer {
    private static final Map<String, String> SETTINGS = Map.of(
            "synchronous_commit", "on",
            "shared_buffers", "512MB",
            "max_wal_size", "2GB",
            "jit", "off",
            "max_connections", "100");

    private DatabaseServer() {}

    /**
     * Arguments: {@code on} to flush each acknowledged write to disk, or {@code off} to leave it to the operating system, where it survives
     * the end of any process. Prints host and port, and runs until it is ended.
     */
    public static void main(String[] args) throws Exception {
        var builder = EmbeddedPostgres.builder().setServerConfig("fsync", args[0]);
        SETTINGS.forEach(builder::setServerConfig);
        try (var postgres = builder.start()) {
            check(postgres, "fsync", args[0]);
            check(postgres, "synchronous_commit", "on");
            System.out.println("127.0.0.1:" + postgres.getPort());
            new CountDownLatch(1).await();
        }
    }

    /** Checks the setting, since the library starts a server without flushing by default. */
    private static void check(EmbeddedPostgres postgres, String setting, String wanted) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + setting)) {
            rows.next();
            if (!rows.getString(1).equals(wanted)) {
                throw new IllegalStateException(setting + " is " + rows.getString(1));
            }
        }
    }
}
