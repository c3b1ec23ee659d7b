package org.tiepdan.reporting.register.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.tiepdan.access.Caller;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import tools.jackson.databind.JsonNode;

/** A register filled from events and queried over HTTP. */
final class RegisterBench implements AutoCloseable {
    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();
    private final Slice slice;

    RegisterBench(Path keys) {
        slice = new Slice(database.get(), keys, Slice.NOW);
    }

    Events events() {
        return events;
    }

    MongoDatabase database() {
        return database.get();
    }

    /** @param hours hours between the first event of all and its receipt */
    void received(int number, int hours) {
        events.receive(
                Events.caseId(number),
                petition -> petition.put(
                        "receivedAt", Events.START.plusSeconds(3600L * hours).toString()));
    }

    void fill() {
        Filling.fill(database.get(), events.written());
    }

    Slice.Answer get(String path, Object... variables) {
        return slice.get(path, variables);
    }

    Slice.Answer getAs(Caller caller, String path) {
        var answer = slice.as(caller).get(path);
        slice.as(Slice.EVERYTHING);
        return answer;
    }

    /** @return the numbers of the cases found, in the order of the answer */
    List<Integer> found(String query, Object... variables) {
        var answer = get("/api/v1/cases?" + query, variables);
        assertThat(answer.status()).isEqualTo(200);
        return StreamSupport.stream(answer.json().get("items").spliterator(), false)
                .map(RegisterBench::number)
                .toList();
    }

    private static int number(JsonNode row) {
        return Integer.parseInt(row.get("caseId").asString(), 16) - 1;
    }

    @Override
    public void close() throws Exception {
        slice.close();
        database.close();
    }
}
