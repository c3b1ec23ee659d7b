package org.tiepdan.system.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.JsonNode;

/** A dashboard as provided to Grafana. */
record Dashboard(String file, JsonNode json) {
    static final Path ROOT =
            Path.of(System.getProperty("tiepdan.root", "..")).toAbsolutePath().normalize();
    private static final Path FOLDER = ROOT.resolve("deploy/grafana/dashboards");

    /** @param x and the others in cells of Grafana's grid, 24 wide */
    record Panel(String dashboard, int id, String type, String title, JsonNode json, int x, int y, int w, int h) {
        boolean overlaps(Panel other) {
            return x < other.x + other.w && other.x < x + w && y < other.y + other.h && other.y < y + h;
        }

        boolean isRow() {
            return type.equals("row");
        }

        List<String> queries() {
            return json.path("targets")
                    .valueStream()
                    .map(target -> target.get("expr").asString())
                    .toList();
        }

        @Override
        public String toString() {
            return dashboard + ": " + title;
        }
    }

    static List<Dashboard> all() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().map(Dashboard::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String uid() {
        return json.get("uid").asString();
    }

    List<Panel> panels() {
        return json.get("panels").valueStream().map(this::panel).toList();
    }

    /** @return the variable with that name; a missing node if there is none */
    JsonNode variable(String name) {
        return json.at("/templating/list")
                .valueStream()
                .filter(variable -> variable.get("name").asString().equals(name))
                .findFirst()
                .orElseGet(() -> json.path("none"));
    }

    private Panel panel(JsonNode panel) {
        var grid = panel.get("gridPos");
        return new Panel(
                file,
                panel.get("id").intValue(),
                panel.get("type").asString(),
                panel.get("title").asString(),
                panel,
                grid.get("x").intValue(),
                grid.get("y").intValue(),
                grid.get("w").intValue(),
                grid.get("h").intValue());
    }

    private static Dashboard read(Path file) {
        try {
            return new Dashboard(file.getFileName().toString(), EventJson.MAPPER.readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
