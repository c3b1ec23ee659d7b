package org.tiepdan.system.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.Launcher;
import tools.jackson.databind.node.ObjectNode;

/** Clerks submit petitions, each with its own key, and remember the answered ones. */
final class Clerks {
    private static final String TEXT = "Đường liên xóm hỏng nặng, đề nghị sửa chữa. ".repeat(40);

    private static final long PAUSE_MILLIS = 50;

    private final Launcher run;
    private final AtomicInteger sequence = new AtomicInteger();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private final Map<String, String> answered = new ConcurrentHashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    Clerks(Launcher run) {
        this.run = run;
    }

    void post(int count) {
        for (int number = 0; number < count; number++) {
            post("disk-" + sequence.incrementAndGet());
        }
        assertThat(answered).hasSize(count);
    }

    /** Each repeats its petition until it is answered, so that no more stay open than there are clerks. */
    void postUntilTheSystemIsGone() throws InterruptedException {
        while (stopped.getCount() > 0) {
            var key = "disk-" + sequence.incrementAndGet();
            post(key);
            while (unanswered.contains(key) && !stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                post(key);
            }
        }
    }

    void stop() {
        stopped.countDown();
    }

    /** With the same keys, as the answer {@code 503} asks. */
    void repeatWhatWasNotAnswered() {
        Set.copyOf(unanswered).forEach(this::post);
        assertThat(unanswered).isEmpty();
    }

    /** The ids of all petitions that were answered {@code 201}. */
    String[] answered() {
        return answered.values().toArray(String[]::new);
    }

    Map<String, Long> decisionsByCase() {
        return run.log().readAll("routing.case-events.v1").stream()
                .collect(Collectors.groupingBy(
                        decision -> new String(decision.key(), StandardCharsets.UTF_8), Collectors.counting()));
    }

    private void post(String key) {
        unanswered.add(key);
        try {
            var answer = Http.post(run.intake("/api/v1/petitions"), petition(), Map.of("Idempotency-Key", key));
            if (answer.status() == 201) {
                answered.put(key, answer.text("/petitionId"));
                unanswered.remove(key);
            }
        } catch (UncheckedIOException e) {
            // Not answered: nothing was promised.
        }
    }

    static ObjectNode petition() {
        var petition = EventJson.MAPPER
                .createObjectNode()
                .put("type", "FEEDBACK")
                .put("channel", "ONLINE")
                .put("receivingBody", "19-05443")
                .put("subject", "Phản ánh đường hỏng")
                .put("content", TEXT);
        petition.putObject("petitioner").put("kind", "INDIVIDUAL").put("fullName", "Nguyễn Thị Thử Nghiệm");
        petition.putObject("respondent").put("body", "19-05443").put("role", "BODY");
        return petition;
    }
}
