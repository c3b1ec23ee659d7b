package org.tiepdan.benchmarks.bulk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.kafka.clients.admin.Admin;
import org.tiepdan.benchmarks.LocalKafka;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Topics;

/** Makes tracking open cases by events of routing, and waits until it has processed all of them. */
public final class RoutedCases {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    private static final int DAYS = 184;

    private RoutedCases() {}

    /**
     * Arguments: the number of cases that are closed at once, the number of cases that stay open.
     *
     * @param args for example {@code 1000000 20000}
     */
    public static void main(String[] args) throws Exception {
        int closed = Integer.parseInt(args[0]);
        int open = Integer.parseInt(args[1]);
        var now = Instant.now();
        try (var log = new CaseLog()) {
            for (int i = 0; i < closed; i++) {
                log.routed(id(i), Routed.filed(FIRST_DAY.plusDays(i % DAYS)));
            }
            for (int i = closed; i < closed + open; i++) {
                log.routed(id(i), Routed.transferred(now, Routed.body(0)));
            }
            log.flush();
        }
        try (var admin = Admin.create(LocalKafka.connection())) {
            new Lag(admin, "tracking-cases", Topics.ROUTING_EVENTS).waitUntilRead(Duration.ofHours(1));
        }
    }

    private static CaseId id(int number) {
        return new CaseId("%032x".formatted(number));
    }
}
