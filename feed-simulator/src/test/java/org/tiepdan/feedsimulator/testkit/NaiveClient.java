package org.tiepdan.feedsimulator.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.JsonNode;

/** A client without any checks: it stores everything it gets. */
public final class NaiveClient {
    /** Its additional behaviour. */
    public enum Habit {
        NONE,
        /** Stops when the first connection ends. */
        CONNECTS_ONCE,
        /** Skips types that it does not need, as if they had no number. */
        PASSES_OVER_TYPES,
        /** Looks up each petition of its events. */
        LOOKS_UP_PETITIONS
    }

    private final String url;
    private final String feed;
    private final Habit habit;
    private final Set<String> cases = new LinkedHashSet<>();
    private final Stream.Builder<Map<String, Object>> stored = Stream.builder();
    private String last = "0";

    /** @param url of a scenario */
    public NaiveClient(String url, String body, Habit habit) {
        this.url = url;
        this.feed = "/api/v1/agencies/" + body + "/events";
        this.habit = habit;
    }

    /** @return the verdict on its result */
    public JsonNode read() throws IOException {
        int status = connect();
        while (status == 200 && habit != Habit.CONNECTS_ONCE) {
            status = connect();
        }
        var connection = open("/conformance/result");
        connection.setDoOutput(true);
        var result = new LinkedHashMap<String, Object>();
        result.put("stored", stored.build().toList());
        result.put("cases", cases);
        result.put("complaints", List.of());
        connection.getOutputStream().write(EventJson.MAPPER.writeValueAsBytes(result));
        return EventJson.MAPPER.readTree(connection.getInputStream());
    }

    private int connect() throws IOException {
        var connection = open(feed);
        connection.setRequestProperty("Last-Event-ID", last);
        if (connection.getResponseCode() == 200) {
            try (var lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8))) {
                lines.lines().forEach(this::line);
            }
        }
        return connection.getResponseCode();
    }

    /** Takes a number when it comes, not when the event is complete. */
    private void line(String line) {
        if (line.startsWith("id: ")) {
            last = line.substring("id: ".length());
        } else if (line.startsWith("data: ")) {
            take(line.substring("data: ".length()));
        }
    }

    private void take(String data) {
        var type = data.replaceFirst(".*?\"type\":\"([^\"]*)\".*", "$1");
        if (habit == Habit.PASSES_OVER_TYPES && type.matches("(deadline|case\\.mediated)\\..*")) {
            return;
        }
        stored.add(Map.of("number", Long.parseLong(last), "id", data.replaceFirst(".*?\"id\":\"([^\"]*)\".*", "$1")));
        var subject = data.replaceFirst(".*?\"subject\":\"([^\"]*)\".*", "$1");
        if (type.equals("case.opened.v1") && data.contains("\"competentBody\"")) {
            cases.add(subject);
        }
        if (habit == Habit.LOOKS_UP_PETITIONS) {
            status("/api/v1/petitions/" + subject + "/sealed");
        }
    }

    private int status(String path) {
        try {
            return open(path).getResponseCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private HttpURLConnection open(String path) throws IOException {
        var connection = (HttpURLConnection) URI.create(url + path).toURL().openConnection();
        connection.setRequestProperty("Authorization", "Bearer made-up");
        return connection;
    }
}
