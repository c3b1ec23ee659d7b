package org.tiepdan.benchmarks;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Clerks at their counters: each posts one petition after another, and then each records one withdrawal after another. */
public final class Counters {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final int MOST_ACTS_A_SECOND = 1500;

    private final Office office;
    private final int clients;
    private final Duration warmUp;
    private final Duration time;
    private final String run = UUID.randomUUID().toString();
    private final ConcurrentLinkedQueue<String> posted = new ConcurrentLinkedQueue<>();

    private Counters(Office office, int clients, Duration warmUp, Duration time) {
        this.office = office;
        this.clients = clients;
        this.warmUp = warmUp;
        this.time = time;
    }

    /**
     * Arguments: clients, seconds of warm-up, seconds of measurement, and {@code acts} to measure acts afterwards.
     *
     * @param args for example {@code 8 6 12 acts}
     */
    public static void main(String[] args) {
        try (var office = Office.local()) {
            var counters = new Counters(office, Integer.parseInt(args[0]), seconds(args[1]), seconds(args[2]));
            counters.posts();
            if (args.length > 3) {
                counters.acts();
            }
        }
    }

    private static Duration seconds(String number) {
        return Duration.ofSeconds(Long.parseLong(number));
    }

    private void posts() {
        var warming = new ClosedLoop(clients, warmUp);
        warming.measure(0, Integer.MAX_VALUE, this::post);
        int before = posted.size();
        long start = System.nanoTime();
        new ClosedLoop(clients, time)
                .measure(warming.next(Integer.MAX_VALUE), Integer.MAX_VALUE, this::post)
                .print("posts");
        int measured = posted.size() - before;
        awaitCase(List.copyOf(posted).getLast());
        System.out.printf(Locale.ROOT, "posts-tracked-rate %.1f%n", measured * 1e9 / (System.nanoTime() - start));
    }

    private void post(int number) {
        posted.add(office.post(number, run + "-" + number));
    }

    /** Waits until tracking has the case: the petition is routed, and its limits are armed. */
    private void awaitCase(String id) {
        await().atMost(PATIENCE)
                .pollInterval(LOOK)
                .until(() -> office.competentBody(id).isPresent());
    }

    private record Withdrawal(String id, String by) {}

    private void acts() {
        var last = List.copyOf(posted).getLast();
        await().atMost(PATIENCE).until(() -> office.registered(last));
        var withdrawals = posted.stream()
                .limit(MOST_ACTS_A_SECOND * warmUp.plus(time).toSeconds())
                .map(this::withdrawal)
                .filter(Objects::nonNull)
                .toList();
        int end = withdrawals.size();
        var warming = new ClosedLoop(clients, warmUp);
        warming.measure(0, end / 3, number -> withdraw(withdrawals.get(number)));
        new ClosedLoop(clients, time)
                .measure(warming.next(end / 3), end, number -> withdraw(withdrawals.get(number)))
                .print("acts");
    }

    private @Nullable Withdrawal withdrawal(String id) {
        return office.competentBody(id).map(body -> new Withdrawal(id, body)).orElse(null);
    }

    private void withdraw(Withdrawal withdrawal) {
        office.withdraw(withdrawal.id(), withdrawal.by());
    }
}
