package org.tiepdan.reporting.records.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.reporting.records.RecordRoots;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.servicekit.log.FollowedLog;
import org.tiepdan.servicekit.log.FollowedLog.From;
import org.tiepdan.servicekit.testkit.log.FakeTopic;

class RootListenerTest {
    private final FakeTopic topic = new FakeTopic(Topics.RECORD_ROOTS);
    private final RecordRoots roots = new RecordRoots();
    private final RootListener listener = new RootListener(
            roots,
            new FollowedLog(Topics.RECORD_ROOTS, From.BEGINNING, topic::connect),
            new ProcessEnd(new GenericApplicationContext()));

    @Test
    void keepsEveryRootAndPassesOverWhatItCannotRead() {
        var kafka = topic.isFound(2);
        topic.write(kafka, 0, 0, "no root".getBytes(StandardCharsets.UTF_8));
        topic.write(kafka, 0, 1, ContractSamples.valueBytes("record.rooted.v1"));

        listener.start();

        await().until(() -> !roots.between(null, null).roots().isEmpty());
        listener.stop();
        assertThat(roots.between(null, null).roots())
                .singleElement()
                .satisfies(root -> assertThat(root.day()).isEqualTo(LocalDate.of(2026, 7, 1)));
        assertThat(topic.connected()).isEqualTo(1);
    }
}
