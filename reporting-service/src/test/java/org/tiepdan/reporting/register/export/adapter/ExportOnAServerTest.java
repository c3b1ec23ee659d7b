package org.tiepdan.reporting.register.export.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.localstack.MongoStandIn;
import org.tiepdan.reporting.testkit.GrowingLog;
import org.tiepdan.reporting.testkit.RunningService;

/** Exports over a real connection that breaks off in the middle. The database of both tests goes last. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExportOnAServerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /**
     * With long subjects, several times the size of the buffers between server and client, also packed as a workbook.
     */
    private static final int CASES = 5_000;

    private static final int LETTERS = 4_000;
    private static final int AT_ONCE = 500;

    private final MongoStandIn mongo = MongoStandIn.start(0);
    private GrowingLog log;
    private RunningService service;

    @BeforeAll
    void start(@TempDir Path folder) {
        log = new GrowingLog(folder);
        service = RunningService.start(log.settings(), mongo.uri("reporting"));
        await().atMost(PATIENCE).until(service::isReady);
        log.open(1);
        try (var client = MongoClients.create(mongo.uri("reporting"))) {
            var cases = client.getDatabase("reporting").getCollection("cases");
            await().atMost(PATIENCE).until(() -> cases.countDocuments(new Document("tracking.state", "ROUTED")) == 1);
            multiply(cases);
        }
    }

    private static void multiply(MongoCollection<Document> cases) {
        var one = Objects.requireNonNull(cases.find().first());
        var random = new Random(5);
        for (int batch = 0; batch < CASES; batch += AT_ONCE) {
            cases.insertMany(IntStream.range(batch, batch + AT_ONCE)
                    .mapToObj(number -> like(one, number, subject(random)))
                    .toList());
        }
    }

    private static Document like(Document one, int number, String subject) {
        var intake = new Document(one.get("intake", Document.class));
        intake.append("petition", new Document(intake.get("petition", Document.class)).append("subject", subject));
        return new Document(one).append("_id", "%032x".formatted(10L + number)).append("intake", intake);
    }

    private static String subject(Random random) {
        return random.ints(LETTERS, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @AfterAll
    void stop() {
        service.close();
        log.close();
        mongo.close();
    }

    @Test
    @Order(1)
    void aClientThatGoesAwayGivesItsPlaceBack() throws IOException {
        var open = new ArrayList<InputStream>();
        for (int client = 0; client < 4; client++) {
            var answer = service.open("/api/v1/cases.csv");
            assertThat(answer.readNBytes(1_000)).hasSize(1_000);
            open.add(answer);
        }
        assertThat(service.get("/api/v1/cases.csv?type=FEEDBACK").text()).contains("\"exports-busy\"");

        for (var answer : open) {
            answer.close();
        }

        await().atMost(PATIENCE)
                .until(() -> service.get("/api/v1/cases.csv?type=FEEDBACK").status() == 200);
    }

    @Test
    @Order(2)
    void aFailureInTheMiddleEndsTheConnectionAndNotTheAnswer() throws IOException {
        for (var path : List.of("/api/v1/cases.csv", "/api/v1/cases.xlsx")) {
            assertThat(service.open(path).readAllBytes()).as("whole").hasSizeGreaterThan(10_000_000);
        }
        var csv = service.open("/api/v1/cases.csv");
        var xlsx = service.open("/api/v1/cases.xlsx");
        assertThat(csv.readNBytes(3)).isEqualTo("\ufeff".getBytes(StandardCharsets.UTF_8));
        assertThat(xlsx.readNBytes(2)).isEqualTo(new byte[] {'P', 'K'});

        mongo.close();

        for (var answer : List.of(csv, xlsx)) {
            assertThatThrownBy(answer::readAllBytes).isInstanceOf(IOException.class);
        }
        assertThat(service.get("/api/v1/cases.csv").status()).isGreaterThanOrEqualTo(500);
    }
}
