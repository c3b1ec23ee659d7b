package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.TopicCatalogue;

/** The broker is killed while acts are decided, and while limits fall due: no limit is lost, none ends twice, no act is half applied. */
class KilledBrokerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int CASES = 600;
    private static final String SET = "deadline.set.v1 KN-ACCEPT-1";
    private static final String MISSED = "deadline.missed.v1 KN-ACCEPT-1";
    private static final String URGED = "case.escalated.v1 KN-ACCEPT-1 URGE";
    private static final String ACCEPTED = "case.accepted.v1";

    @TempDir
    Path folder;

    private OneBroker broker;
    private Process instance;
    private CommittedFacts facts;

    @BeforeEach
    void start() throws Exception {
        broker = new OneBroker(folder);
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            admin.createTopics(TopicCatalogue.newTopics(List.of())).all().get();
        }
        facts = new CommittedFacts(broker.address());
        OneInstance.setTime(folder, at("2026-07-09T08:00"));
        instance = launch();
    }

    @AfterEach
    void stop() throws Exception {
        facts.close();
        OwnJvm.kill(instance);
        broker.kill();
    }

    private Process launch() throws IOException {
        return OneInstance.launch(broker.address(), folder, "only");
    }

    @Test
    void noLimitIsLostOrEndsTwiceAndNoActIsHalfApplied() throws Exception {
        var cases = new NumberedCases(broker.address());
        cases.route(0, CASES);
        awaitFacts(SET, CASES);

        cases.accept(CASES / 2);
        awaitFacts(ACCEPTED, 1);
        killBroker();
        awaitFacts(ACCEPTED, CASES / 2);

        OneInstance.setTime(folder, at("2026-07-11T00:01"));
        awaitFacts(MISSED, 1);
        killBroker();
        awaitFacts(MISSED, CASES - CASES / 2);

        // In every partition after all earlier records.
        cases.route(CASES, 2 * CASES);
        awaitFacts("case.opened.v1", 2 * CASES);
        assertThat(facts.names()).doesNotHaveDuplicates();
        assertThat(facts.ids()).doesNotHaveDuplicates();
        assertThat(facts.casesWith(MISSED))
                .containsAll(NumberedCases.numbers(CASES / 2, CASES))
                .doesNotContainAnyElementsOf(NumberedCases.numbers(0, CASES / 2));
        assertThat(facts.casesWith(SET)).isEqualTo(NumberedCases.numbers(0, 2 * CASES));
        assertThat(facts.casesWith(URGED))
                .as("a miss and its step are one write")
                .isEqualTo(facts.casesWith(MISSED));
        assertThat(facts.casesWith(ACCEPTED)).isEqualTo(NumberedCases.numbers(0, CASES / 2));
        assertThat(facts.done(NumberedCases.numbers(0, CASES / 2)))
                .as("the same of each case")
                .containsExactly(CommittedFacts.ACCEPTED);
    }

    private void killBroker() throws Exception {
        broker.kill();
        broker.startAgain();
    }

    /** Restarts the instance if it ended, as it may without a broker. */
    private void awaitFacts(String kind, int count) {
        await(kind).atMost(PATIENCE).until(() -> {
            if (!instance.isAlive()) {
                instance = launch();
            }
            return facts.count(kind) >= count;
        });
    }
}
