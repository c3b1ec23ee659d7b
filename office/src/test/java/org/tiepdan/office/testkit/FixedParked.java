package org.tiepdan.office.testkit;

import com.sun.net.httpserver.HttpExchange;
import java.time.Instant;
import java.util.List;
import org.tiepdan.access.Operation;
import org.tiepdan.office.client.tracking.ParkedCases;
import org.tiepdan.office.client.tracking.ParkedCases.Item;
import org.tiepdan.office.testkit.FakeReporting.Answer;

/** Two parked cases; the first succeeds when it is retried. */
public final class FixedParked {
    static final String ADDRESS = "/api/v1/parked-cases";

    /** A case that cannot be read. */
    public static final String UNREADABLE = "8f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    private static final String NOT_JUDGED = "9f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    private FixedParked() {}

    static Answer answer(HttpExchange exchange) {
        boolean reads = exchange.getRequestMethod().equals("GET");
        var operation =
                new Operation("tracking-service", reads ? "GET" : "POST", reads ? ADDRESS : ADDRESS + "/{id}/retry");
        var path = exchange.getRequestURI().getPath();
        return Doorkeeper.refusal(exchange, operation).orElseGet(() -> {
            if (reads) {
                return new Answer(200, parked());
            }
            return path.contains(UNREADABLE)
                    ? new Answer(202, "")
                    : Answer.problem(404, "not-parked", "Không bị gác lại. / Not parked.", List.of());
        });
    }

    private static ParkedCases parked() {
        return new ParkedCases(
                3,
                List.of(
                        new Item(
                                UNREADABLE,
                                7,
                                Instant.parse("2026-11-16T08:04:00Z"),
                                "UNREADABLE",
                                "StreamReadException"),
                        new Item(NOT_JUDGED, 3, Instant.parse("2026-11-16T08:30:00Z"), null, null)));
    }
}
