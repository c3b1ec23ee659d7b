package org.tiepdan.benchmarks.likeness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** PostgreSQL with pg_trgm: folded texts under an index of trigrams; alike are those whose similarity is at least the threshold. */
final class TrigramSide implements Side {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final EmbeddedPostgres postgres;
    private final Connection connection;
    private double threshold;

    TrigramSide() throws Exception {
        postgres = EmbeddedPostgres.builder().setServerConfig("shared_buffers", "1GB").start();
        connection = postgres.getPostgresDatabase().getConnection();
        execute("create extension pg_trgm");
        execute("create table petition (number int primary key, said text)");
    }

    @Override
    public void remember(List<String> texts) throws SQLException {
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("insert into petition values (?, ?)")) {
            for (int number = 0; number < texts.size(); number++) {
                insert.setInt(1, number);
                insert.setString(2, folded(texts.get(number)));
                insert.addBatch();
                if (number % 1000 == 999) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        execute("create index petition_said on petition using gin (said gin_trgm_ops)");
        execute("vacuum analyze petition");
    }

    @Override
    public List<Integer> find(String text, double wanted) throws SQLException {
        if (wanted != threshold) {
            execute("set pg_trgm.similarity_threshold = " + wanted);
            threshold = wanted;
        }
        List<Integer> found = new ArrayList<>();
        try (var select = connection.prepareStatement("select number from petition where said % ?")) {
            select.setString(1, folded(text));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getInt(1));
                }
            }
        }
        return found;
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }

    private void execute(String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Override
    public void close() throws Exception {
        connection.close();
        postgres.close();
    }
}
