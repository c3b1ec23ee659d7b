package org.tiepdan.reporting.rebuild.adapter;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.localstack.MongoStandIn;
import org.tiepdan.reporting.adapter.generation.Generation;
import org.tiepdan.reporting.adapter.generation.Generations;
import org.tiepdan.reporting.adapter.progress.LogInspection;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.GrowingLog;

/**
 * Compares the time of a rebuild with that of the same bulk writes by the driver alone. The broker and the stand-in for MongoDB run in this
 * JVM, the service and the driver each in a separate one; run by {@code benchmarks/rebuild}, never by the build.
 */
class RebuildBench {
    private static final long EVENTS = Long.getLong("rebuild.events", 50_000);
    private static final int RUNS = Integer.getInteger("rebuild.runs", 3);
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    /** Polling uses the processor that is being measured. */
    private static final Duration OFTEN = Duration.ofMillis(250);

    /** Where the log and the writes are kept for the next run; nowhere unless set. */
    private static final String KEPT = System.getProperty("rebuild.kept", "");

    @TempDir
    Path passing;

    private Path work;

    @Test
    void rebuild() throws Exception {
        work = KEPT.isEmpty() ? passing : Files.createDirectories(Path.of(KEPT));
        try (var mongo = MongoStandIn.start(0);
                var client = MongoClients.create(mongo.uri("test"));
                var log = new GrowingLog(work.resolve("broker"))) {
            long events = written(log);
            if (Files.notExists(work.resolve("writes"))) {
                record(log, mongo);
                client.getDatabase("recorded").drop();
            }
            System.out.println(
                    "| events | rebuild s | its processor s | of broker and stand-in | events/s | beside a filled one s"
                            + " | same bulk writes s | of their rate |");
            System.out.println("|--:|--:|--:|--:|--:|--:|--:|--:|");
            var runs = new ArrayList<Run>();
            for (int run = 0; run < RUNS; run++) {
                double bare = bare(mongo);
                client.getDatabase("bare").drop();
                runs.add(ours(log, mongo, client, bare));
                client.getDatabase("test").drop();
                print(String.valueOf(events), runs.getLast(), events);
            }
            if (!runs.isEmpty()) {
                print("median", median(runs), events);
            }
        }
    }

    private long written(GrowingLog log) throws IOException {
        var count = work.resolve("events");
        if (Files.notExists(count)) {
            Files.writeString(count, String.valueOf(new SpreadLives().write(log, EVENTS)));
        }
        return Long.parseLong(Files.readString(count));
    }

    /** Seconds: from the first record to taking over, from nothing, of all cores meanwhile, of broker and stand-in likewise, and beside the ones so made; of the driver alone. */
    private record Run(double first, double processor, double stack, double beside, double bare) {}

    private static void print(String name, Run run, long events) {
        System.out.printf(
                "| %s | %.1f | %.1f | %.1f | %.0f | %.1f | %.1f | %.0f %% |%n",
                name,
                run.first,
                run.processor,
                run.stack,
                events / run.first,
                run.beside,
                run.bare,
                100 * run.bare / run.first);
    }

    private static Run median(List<Run> runs) {
        return new Run(
                median(runs, Run::first),
                median(runs, Run::processor),
                median(runs, Run::stack),
                median(runs, Run::beside),
                median(runs, Run::bare));
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> value) {
        var sorted = runs.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** One rebuild as the service does it, in this JVM. */
    private void record(GrowingLog log, MongoStandIn mongo) throws IOException {
        try (var writes = new RecordedWrites(work.resolve("writes"));
                var client = writes.client(mongo.uri("test"));
                var admin = Admin.create(log.reader())) {
            var beside = client.getDatabase("recorded");
            var inspection = new LogInspection(admin);
            var settings = log.reader();
            settings.put("isolation.level", "read_committed");
            settings.put("max.poll.records", 500);
            var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
            try (var logs = new GrowingLogs(
                    consumer, Filling.growth(beside)::toWrite, beside, inspection::identity, Runnable::run)) {
                logs.read(inspection.ends(), () -> {});
            }
        }
    }

    private double bare(MongoStandIn mongo) throws Exception {
        var command = new ArrayList<>(ForkedService.command(List.of(), RecordedWrites.class));
        command.add(mongo.uri("bare"));
        command.add(work.resolve("writes").toString());
        var output = work.resolve("bare.log");
        if (ForkedService.run(command, output).waitFor() != 0) {
            throw new IllegalStateException(Files.readString(output));
        }
        return Files.readString(output, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("seconds "))
                .mapToDouble(line -> Double.parseDouble(line.substring("seconds ".length())))
                .findAny()
                .orElseThrow();
    }

    private Run ours(GrowingLog log, MongoStandIn mongo, MongoClient client, double bare) {
        var database = client.getDatabase("test");
        // As an empty database of an earlier version: the only work is the rebuild.
        database.getCollection("readModels")
                .insertOne(new Document("_id", "served").append("generation", 0).append("model", Positions.MODEL - 1));
        var generations = new Generations(database, Positions.MODEL);
        generations.want(Positions.MODEL - 1, Instant.now());
        try (var service =
                ForkedService.start(options(), log.settings(), mongo.uri("test"), work.resolve("service.log"))) {
            awaitGrowing(generations);
            double started = service.processorSeconds();
            double stackStarted = processorSeconds();
            double first = secondsUntilServed(generations, 1);
            double processor = service.processorSeconds() - started;
            double stack = processorSeconds() - stackStarted;
            generations.want(Positions.MODEL, Instant.now());
            awaitGrowing(generations);
            double beside = secondsUntilServed(generations, 2);
            service.end();
            return new Run(first, processor, stack, beside, bare);
        }
    }

    private static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    /** Of the service's JVM, with its compiler settings. */
    private static List<String> options() {
        var options = new ArrayList<String>();
        var recording = System.getProperty("rebuild.jfr", "");
        if (!recording.isEmpty()) {
            options.add("-XX:StartFlightRecording=filename=" + recording + ",settings=profile,dumponexit=true");
        }
        options.addAll(Stream.of(System.getProperty("rebuild.jvm", "").split(" "))
                .filter(one -> !one.isBlank())
                .toList());
        return options;
    }

    private static void awaitGrowing(Generations generations) {
        await().atMost(PATIENCE)
                .pollInterval(OFTEN)
                .until(() ->
                        generations.growing().filter(one -> one.by() != null).isPresent());
    }

    private static double secondsUntilServed(Generations generations, int number) {
        var begun = Instant.now();
        await().atMost(PATIENCE)
                .pollInterval(OFTEN)
                .until(() -> generations.served().served().equals(new Generation(number, Positions.MODEL)));
        return Duration.between(begun, Instant.now()).toMillis() / 1e3;
    }
}
