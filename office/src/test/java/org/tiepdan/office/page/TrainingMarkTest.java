package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.Role;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.PageReader;
import org.tiepdan.office.testkit.PageServer;
import org.tiepdan.servicekit.clock.TrainingClock;

/** Every page shows the training clock, so that a training is not mistaken for the real system. */
class TrainingMarkTest {
    private static final Instant STANDS = Instant.parse("2026-06-25T01:00:00Z");

    @RegisterExtension
    static final PageReader OFFICE = new PageReader();

    private static PageServer training;

    @BeforeAll
    static void start() {
        var clock = new TrainingClock(STANDS, Duration.ofHours(1), Optional::empty, () -> Instant.MAX);
        training = new PageServer(FixedDashboard::of, FixedPeople.of(Role.LEADER, "19-ubnd"), clock);
    }

    @AfterAll
    static void stop() {
        training.close();
    }

    private static String text(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(training.url(path)))
                .header("Accept", "text/html")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases", "/records/roots", "/status", "/no-such-page"})
    void everyPageShowsTheClockOfATraining(String path) throws Exception {
        assertThat(text(path)).contains("Đồng hồ tập huấn", "08:00, ngày 25/06/2026");
    }

    @Test
    void inEnglishToo() throws Exception {
        assertThat(text("/?lang=en")).contains("Training clock", "08:00, 25 Jun 2026");
    }

    @Test
    void pagesThatLiveByTheMachinesClockSayNothingOfIt() throws Exception {
        assertThat(OFFICE.text("/")).doesNotContain("tập huấn");
    }
}
