package org.tiepdan.benchmarks.engines.alike;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's pg_trgm with a GIN index, in its own server. */
final class TrigramIndex implements Index {
    private static final int BATCH = 1_000;

    private final EmbeddedPostgres postgres;
    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement find;
    private double threshold = -1;
    private int added;

    TrigramIndex() throws Exception {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("jit", "off")
                .start();
        connection = postgres.getPostgresDatabase().getConnection();
        execute("create extension pg_trgm");
        execute("create table known (number int primary key, text text not null)");
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("insert into known values (?, ?)");
        find = connection.prepareStatement(
                "select number, similarity(text, ?) from known where text % ? order by 2 desc limit 20");
    }

    @Override
    public void add(int number, String text) throws SQLException {
        insert.setInt(1, number);
        insert.setString(2, Folded.of(text));
        insert.addBatch();
        if (++added % BATCH == 0) {
            insert.executeBatch();
        }
    }

    @Override
    public void commit() throws SQLException {
        insert.executeBatch();
        execute("create index on known using gin (text gin_trgm_ops)");
        execute("analyze known");
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public List<Hit> find(String text, double least) throws SQLException {
        if (least != threshold) {
            execute("set pg_trgm.similarity_threshold = " + least);
            threshold = least;
        }
        var folded = Folded.of(text);
        find.setString(1, folded);
        find.setString(2, folded);
        List<Hit> hits = new ArrayList<>();
        try (var rows = find.executeQuery()) {
            while (rows.next()) {
                hits.add(new Hit(rows.getInt(1), rows.getDouble(2)));
            }
        }
        return hits;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws Exception {
        connection.close();
        postgres.close();
    }
}
