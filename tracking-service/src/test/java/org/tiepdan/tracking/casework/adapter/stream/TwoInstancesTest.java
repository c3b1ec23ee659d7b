package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.testkit.SmallBroker;

/** Two instances share the cases. One is killed while it works, and later while limits fall due: no limit is lost, none ends twice. */
class TwoInstancesTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int CASES = 300;
    private static final EmbeddedKafkaKraftBroker BROKER = new EmbeddedKafkaKraftBroker(1, 1);

    @TempDir
    Path folder;

    @BeforeAll
    static void startBroker() throws Exception {
        BROKER.brokerProperties(SmallBroker.SETTINGS);
        BROKER.afterPropertiesSet();
        try (var admin = Admin.create(Map.of("bootstrap.servers", BROKER.getBrokersAsString()))) {
            admin.createTopics(TopicCatalogue.newTopics(List.of())).all().get();
        }
    }

    @AfterAll
    static void stopBroker() {
        BROKER.destroy();
    }

    @Test
    void noLimitIsLostAndNoneEndsTwiceWhenEitherIsKilledAtWork() throws Exception {
        var facts = new CommittedFacts(BROKER.getBrokersAsString());
        OneInstance.setTime(folder, at("2026-07-09T08:00"));
        var cases = new NumberedCases(BROKER.getBrokersAsString());
        var first = start("first");
        var second = start("second");
        try {
            awaitBothAtWork();
            cases.route(0, CASES);
            await().atMost(PATIENCE).until(() -> facts.count("deadline.set.v1 KN-ACCEPT-1") == CASES);

            cases.accept(CASES / 2);
            await().atMost(PATIENCE).until(() -> facts.count("case.accepted.v1") > CASES / 8);
            OwnJvm.kill(first);
            await().atMost(PATIENCE).until(() -> facts.count("case.accepted.v1") == CASES / 2);

            first = start("first");
            OneInstance.setTime(folder, at("2026-07-11T00:01"));
            await().atMost(PATIENCE).until(() -> facts.count("deadline.missed.v1 KN-ACCEPT-1") > CASES / 8);
            OwnJvm.kill(second);
            await().atMost(PATIENCE).until(() -> facts.count("deadline.missed.v1 KN-ACCEPT-1") == CASES - CASES / 2);

            // In every partition after all earlier records.
            cases.route(CASES, 2 * CASES);
            await().atMost(PATIENCE).until(() -> facts.count("case.opened.v1") == 2 * CASES);
            assertThat(facts.names()).doesNotHaveDuplicates();
            assertThat(facts.ids()).doesNotHaveDuplicates();
            assertThat(missed(facts)).isEqualTo(NumberedCases.numbers(CASES / 2, CASES));
            assertThat(facts.casesWith("deadline.set.v1 KN-ACCEPT-1")).isEqualTo(NumberedCases.numbers(0, 2 * CASES));
            assertThat(facts.casesWith("case.escalated.v1 KN-ACCEPT-1 URGE"))
                    .as("a miss and its step are one write")
                    .isEqualTo(facts.casesWith("deadline.missed.v1 KN-ACCEPT-1"));
            assertThat(facts.casesWith("case.accepted.v1")).isEqualTo(NumberedCases.numbers(0, CASES / 2));
            assertThat(facts.done(NumberedCases.numbers(0, CASES / 2)))
                    .as("the same of each case: no act is half applied")
                    .containsExactly(CommittedFacts.ACCEPTED);
        } finally {
            first.destroyForcibly();
            second.destroyForcibly();
            facts.close();
        }
    }

    private static Set<String> missed(CommittedFacts facts) {
        var missed = new HashSet<>(facts.casesWith("deadline.missed.v1 KN-ACCEPT-1"));
        // Cases routed after the end of the limit wait for their act to be entered.
        missed.removeAll(NumberedCases.numbers(CASES, 2 * CASES));
        return missed;
    }

    private static void awaitBothAtWork() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", BROKER.getBrokersAsString()))) {
            await().atMost(PATIENCE).ignoreExceptions().until(() -> {
                var group = admin.describeConsumerGroups(List.of("tracking-cases"))
                        .describedGroups()
                        .get("tracking-cases")
                        .get();
                return group.members().size() == 2
                        && group.members().stream()
                                .noneMatch(member ->
                                        member.assignment().topicPartitions().isEmpty());
            });
        }
    }

    private Process start(String instance) throws IOException {
        return OneInstance.launch(BROKER.getBrokersAsString(), folder, instance);
    }
}
