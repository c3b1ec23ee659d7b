package org.tiepdan.benchmarks.engines.process;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiepdan.benchmarks.engines.Database;

/**
 * Copies of one process instance in the engine's tables: every row that belongs to it, with a number appended to each of its ids. So the
 * copies are stored like the engine's own cases.
 */
final class Copies {
    private static final int AT_ONCE = 20_000;
    private static final String TASKS = "act_ru_task";
    private static final String COLUMNS = """
            select table_name, column_name, data_type in ('character varying', 'text') from information_schema.columns
            where table_schema = 'public' and (table_name like 'act\\_ru\\_%' or table_name like 'act\\_hi\\_%')
            order by table_name, ordinal_position""";

    private final Database database;

    Copies(Database database) {
        this.database = database;
    }

    /** @param isText whether it may contain an id */
    private record Column(String name, boolean isText) {}

    void make(String caseId, int count) {
        try (var connection = database.pool().getConnection();
                var statement = connection.createStatement()) {
            // Rows that refer to each other come in any order.
            statement.execute("set session_replication_role = replica");
            var tables = tables(connection);
            var ids = ids(connection, tables, caseId);
            int tasks = 0;
            for (int first = 1; first <= count; first += AT_ONCE) {
                for (var table : tables.entrySet()) {
                    int rows = copy(connection, table, ids, first, Math.min(count, first + AT_ONCE - 1));
                    tasks += table.getKey().equals(TASKS) ? rows : 0;
                }
            }
            if (tasks != count) {
                throw new IllegalStateException(tasks + " open tasks were stored");
            }
            statement.execute("set session_replication_role = origin");
            statement.execute("analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<Column>> tables(Connection connection) throws SQLException {
        var tables = new LinkedHashMap<String, List<Column>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                tables.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>())
                        .add(new Column(rows.getString(2), rows.getBoolean(3)));
            }
        }
        // A log with its own numbers belongs to no case.
        tables.values()
                .removeIf(columns -> columns.stream()
                        .noneMatch(column -> column.name().equals("id_") && column.isText()));
        return tables;
    }

    /** The ids of all rows that refer to the case, directly or indirectly. */
    private static Set<String> ids(Connection connection, Map<String, List<Column>> tables, String caseId)
            throws SQLException {
        var ids = new HashSet<>(Set.of(caseId));
        int before;
        do {
            before = ids.size();
            for (var table : tables.entrySet()) {
                var names = table.getValue().stream()
                        .filter(Column::isText)
                        .map(column -> column.name() + " = any(?)")
                        .toList();
                try (var statement = connection.prepareStatement(
                        "select id_ from " + table.getKey() + " where " + String.join(" or ", names))) {
                    var array = connection.createArrayOf("text", ids.toArray());
                    for (int i = 1; i <= names.size(); i++) {
                        statement.setArray(i, array);
                    }
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) {
                            ids.add(rows.getString(1));
                        }
                    }
                }
            }
        } while (ids.size() > before);
        return ids;
    }

    private static int copy(
            Connection connection, Map.Entry<String, List<Column>> table, Set<String> ids, int first, int last)
            throws SQLException {
        var array = "array['" + String.join("','", ids) + "']::text[]";
        var names = table.getValue().stream().map(Column::name).collect(Collectors.joining(", "));
        var values = table.getValue().stream()
                .map(column -> column.isText()
                        ? "case when t.%1$s = any(%2$s) then t.%1$s || '-' || n else t.%1$s end"
                                .formatted(column.name(), array)
                        : "t." + column.name())
                .collect(Collectors.joining(", "));
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate("""
                    insert into %s (%s) select %s from %s t, generate_series(%d, %d) n where t.id_ = any(%s)"""
                    .formatted(table.getKey(), names, values, table.getKey(), first, last, array));
        }
    }
}
