package org.tiepdan.system.fuzz;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/** Sends many requests to one service and collects the faults of the answers. */
record Fuzz(URI service, Requests requests, Judge judge) {
    private static final int AT_ONCE = 4;

    /** @param reason the fault of the answer to {@code request} */
    record Finding(String reason, String request) {
        private static final int KIND = 50;

        /** Faults with the same beginning are of one kind. */
        String kind() {
            return reason.substring(0, Math.min(KIND, reason.length()));
        }
    }

    /** @return for each kind of fault the first request, reduced to the spoilings that cause it */
    List<Finding> findings(long seed, int count) throws InterruptedException {
        var tasks = LongStream.range(0, count)
                .mapToObj(i -> (Callable<Optional<Finding>>) () -> finding(requests.plan(seed * 1_000_003 + i)))
                .toList();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var kinds = new LinkedHashMap<String, Finding>();
            threads.invokeAll(tasks).stream()
                    .flatMap(done -> done.resultNow().stream())
                    .forEach(finding -> kinds.putIfAbsent(finding.kind(), finding));
            return List.copyOf(kinds.values());
        }
    }

    private Optional<Finding> finding(Requests.Plan plan) {
        return fault(plan).map(first -> {
            for (var simpler : plan.simpler().toList()) {
                var same = fault(simpler);
                if (same.isPresent()) {
                    return new Finding(same.get(), simpler.spoilings() + " " + requests.draft(simpler));
                }
            }
            return new Finding(first, plan.spoilings() + " " + requests.draft(plan));
        });
    }

    private Optional<String> fault(Requests.Plan plan) {
        var request = requests.draft(plan);
        try {
            return judge.fault(request, Wire.send(service, request));
        } catch (IOException e) {
            return Optional.of("no answer: " + e.getMessage());
        } catch (RuntimeException e) {
            return Optional.of("not to be judged: " + e);
        }
    }
}
