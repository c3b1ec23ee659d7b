package org.tiepdan.benchmarks.engines;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The engines' database with the job's own tables: who settles what, and each escalation. */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 32;
    private static final String USER = "postgres";
    private static final String NAME = "job";

    private final HikariDataSource pool = new HikariDataSource();

    private Database(String server) {
        pool.setJdbcUrl("jdbc:postgresql://" + server + "/" + NAME);
        pool.setUsername(USER);
        pool.setMaximumPoolSize(CONNECTIONS);
    }

    /**
     * Drops the data of an earlier run.
     *
     * @param server host and port
     */
    static Database anew(String server) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:postgresql://" + server + "/postgres", USER, "");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + NAME + " with (force)");
            statement.execute("create database " + NAME);
            statement.execute("checkpoint");
        }
        var database = new Database(server);
        database.execute("""
                create table route(type int, commune int, agency text, primary key(type, commune));
                insert into route select t, c, 'agency-' || (c * 7 + t) %% 700
                    from generate_series(1, %d) t, generate_series(1, %d) c;
                create table escalation(id bigserial primary key, case_id text, at timestamptz default clock_timestamp());
                """.formatted(Petition.TYPES, Petition.COMMUNES));
        return database;
    }

    /** Keeps the data of an earlier run. */
    static Database again(String server) {
        return new Database(server);
    }

    /** @return the connection pool shared within this process */
    public DataSource pool() {
        return pool;
    }

    /** @return the agency by type and commune; see {@link #route} */
    public Map<String, String> routes() {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select type, commune, agency from route")) {
            var routes = new HashMap<String, String>();
            while (rows.next()) {
                routes.put(route(rows.getInt(1), rows.getInt(2)), rows.getString(3));
            }
            return routes;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param type from 1 to 4
     * @param commune from 1 to 3321
     */
    public static String route(Object type, Object commune) {
        return type + "/" + commune;
    }

    /** @param connection of the transaction in which the engine handles the limit */
    public static void escalate(Connection connection, String caseId) {
        update(connection, "insert into escalation(case_id) values (?)", caseId);
    }

    /** @return the number of changed rows */
    static int update(Connection connection, String sql, Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String sql) {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the number in the only row and column */
    double number(String sql) {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getDouble(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the only column of each row */
    List<String> texts(String sql) {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
