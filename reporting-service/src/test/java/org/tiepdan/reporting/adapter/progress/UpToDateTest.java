package org.tiepdan.reporting.adapter.progress;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.Topics;
import org.tiepdan.reporting.testkit.TestDatabase;
import org.tiepdan.servicekit.web.ProblemException;

class UpToDateTest {
    private static final TopicPartition PARTITION = new TopicPartition(Topics.PETITION_EVENTS, 3);

    @Test
    void nothingIsSubmittedWhileTheReadModelsLackWhatWasRecorded() throws Exception {
        try (var database = TestDatabase.create();
                var admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:1"))) {
            var positions = new Positions(database.get());
            var upToDate = new UpToDate(
                    new LogInspection(admin) {
                        @Override
                        public Map<TopicPartition, Long> ends() {
                            return Map.of(PARTITION, 5L);
                        }
                    },
                    positions);
            var identity = new Positions.LogIdentity("cluster", Map.of(Topics.PETITION_EVENTS, "topic"));

            positions.move(List.of(new Positions.Move(PARTITION, 0, 4)), identity);
            assertThatThrownBy(() -> upToDate.await(Duration.ZERO))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("not up to date");

            positions.move(List.of(new Positions.Move(PARTITION, 4, 5)), identity);
            assertThatCode(() -> upToDate.await(Duration.ZERO)).doesNotThrowAnyException();
        }
    }
}
