package org.tiepdan.system.journey;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.Launcher;
import tools.jackson.databind.node.ObjectNode;

/**
 * One after the other brings a complaint, and every other one withdraws it as soon as its case is there. They say that they came on one of ten days, so that limits
 * end at each midnight. For one thread at a time beside its own.
 */
final class Complainants implements AutoCloseable {
    static final String FIRST_MOMENT = "2026-06-25T08:00+07:00";
    private static final OffsetDateTime FIRST = OffsetDateTime.parse(FIRST_MOMENT);
    private static final int DAYS = 10;

    private final Launcher run;
    private final Set<String> withdrawn = ConcurrentHashMap.newKeySet();
    private final Queue<String> toWithdraw = new ArrayDeque<>();
    private int last;
    private volatile boolean stops;
    private @Nullable Thread thread;

    Complainants(Launcher run) {
        this.run = run;
    }

    /** Ids of the cases whose withdrawal was answered by 200. */
    Set<String> withdrawn() {
        return Set.copyOf(withdrawn);
    }

    void begin() {
        stops = false;
        thread = Thread.ofVirtual().start(() -> {
            while (!stops) {
                try {
                    bring();
                    withdraw();
                } catch (UncheckedIOException e) {
                    // Not answered, so nothing was promised.
                }
            }
        });
    }

    void rest() {
        stops = true;
        if (thread == null) {
            return;
        }
        try {
            if (!thread.join(Duration.ofMinutes(1))) {
                throw new IllegalStateException("Somebody still waits for an answer.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        rest();
    }

    private void bring() {
        int number = ++last;
        var answer = Http.post(
                run.intake("/api/v1/petitions"), complaint(number), Map.of("Idempotency-Key", "at-work-" + number));
        if (answer.status() == 201 && number % 2 == 0) {
            toWithdraw.add(answer.text("/petitionId"));
        }
    }

    /** Nobody's twice: the same of one person would be a copy. */
    private static ObjectNode complaint(int number) {
        var complaint = Petitions.complaint(FIRST.minusDays(number % DAYS).toString());
        complaint.put("content", Petitions.CONTENT + ", việc thứ " + number);
        var petitioner = (ObjectNode) complaint.get("petitioner");
        petitioner.put("identityNumber", "%012d".formatted(number)).put("phone", "09%08d".formatted(number));
        return complaint;
    }

    private void withdraw() {
        var first = toWithdraw.peek();
        if (first == null) {
            return;
        }
        var answer = Http.post(
                run.tracking("/api/v1/cases/" + first + "/withdrawal"),
                Petitions.act(FIRST.toLocalDate().toString()),
                Map.of("Idempotency-Key", "withdrawal-" + first));
        // Until routing has decided there is no case.
        if (answer.status() == 200) {
            withdrawn.add(first);
        }
        if (answer.status() != 404) {
            toWithdraw.remove();
        }
    }
}
