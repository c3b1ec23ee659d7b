package org.tiepdan.feedsimulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.feedsimulator.check.Judge;
import org.tiepdan.feedsimulator.check.Result;
import org.tiepdan.feedsimulator.check.UnreadableResultException;
import org.tiepdan.feedsimulator.feed.FeedKeys;
import org.tiepdan.feedsimulator.scenario.Scenario;
import org.tiepdan.feedsimulator.scenario.Scenarios;
import org.tiepdan.feedsimulator.serve.SimulatorServer;
import org.tiepdan.feedsimulator.topic.FeedTopic;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "feed-simulator",
        mixinStandardHelpOptions = true,
        description = "Giả lập luồng sự kiện của một cơ quan, để kiểm thử chương trình của cơ quan /"
                + " Simulates the feed of a body, for the tests of that body's own system.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:xong; với check: đạt / done; with check: passed",
            "1:với check: không đạt / with check: not passed",
            "2:gọi sai / misuse",
            "3:không đọc, không kết nối được / a file cannot be read, or the broker not be reached"
        })
public final class FeedSimulator {
    private static final int FAILED = 1;
    private static final int UNREACHABLE = 3;

    private final FeedKeys keys = new FeedKeys();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--body",
            scope = ScopeType.INHERIT,
            defaultValue = "19-05443",
            paramLabel = "BODY",
            description = "mã cơ quan / code of the body (${DEFAULT-VALUE})")
    private String body = "";

    @Option(
            names = "--day",
            scope = ScopeType.INHERIT,
            defaultValue = "2026-07-01",
            paramLabel = "DAY",
            description = "ngày của sự kiện / the day of the events (${DEFAULT-VALUE})")
    private LocalDate day = LocalDate.MIN;

    /** @param arguments see {@code --help} */
    public static void main(String[] arguments) {
        System.exit(run(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments));
    }

    private static PrintWriter writer(FileDescriptor file) {
        return new PrintWriter(new FileOutputStream(file), true, UTF_8);
    }

    static int run(PrintWriter out, PrintWriter error, String... arguments) {
        return new CommandLine(new FeedSimulator())
                .setOut(out)
                .setErr(error)
                .setExecutionExceptionHandler((failure, command, _) -> failed(failure, command))
                .execute(arguments);
    }

    @Command(
            name = "serve",
            mixinStandardHelpOptions = true,
            description = "Phục vụ mọi kịch bản qua HTTP đến khi Ctrl-C / Serves all scenarios over HTTP until Ctrl-C.")
    int serve(
            @Option(
                            names = "--port",
                            defaultValue = "8099",
                            paramLabel = "PORT",
                            description = "cổng / port, 0 for any (${DEFAULT-VALUE})")
                    int port)
            throws IOException, InterruptedException {
        var scenarios = scenarios();
        var server = new SimulatorServer(scenarios, body, keys.key(), port);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        scenarios
                .all()
                .forEach(scenario ->
                        say("%s%n    %s%n    %s", server.url(scenario.name()), scenario.vi(), scenario.en()));
        say(
                "%nKhóa công khai / public key: %1$s/feed.pub%nKết quả / results: POST …/conformance/result, GET %1$s/",
                server.url());
        new CountDownLatch(1).await();
        return 0;
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Kiểm tra kết quả trong tệp / Checks a result from a file.")
    int check(
            @Parameters(index = "0", paramLabel = "SCENARIO") String scenario,
            @Parameters(
                            index = "1",
                            paramLabel = "FILE",
                            description =
                                    "JSON: {\"stored\": [{\"number\": 1, \"id\": \"…\"}], \"cases\": [], \"complaints\": []}")
                    Path file)
            throws IOException {
        var verdict = Judge.judge(named(scenario), Result.read(Files.readString(file)), List.of());
        verdict.faults().forEach(fault -> say("%s: %s", fault.code(), fault.message()));
        say(verdict.passed() ? "%s: đạt / passed" : "%s: không đạt / not passed", scenario);
        return verdict.passed() ? 0 : FAILED;
    }

    @Command(
            name = "write",
            mixinStandardHelpOptions = true,
            description =
                    "Ghi một kịch bản vào topic agency.BODY.v1 / Writes a scenario to the topic of the body, on a broker of"
                            + " your own.")
    int write(
            @Parameters(index = "0", paramLabel = "SCENARIO") String scenario,
            @Parameters(index = "1", paramLabel = "BOOTSTRAP", description = "địa chỉ / address") String bootstrap,
            @Parameters(
                            index = "2",
                            paramLabel = "KEY",
                            description = "tệp mới cho khóa công khai / a new file for the public key")
                    Path key,
            @Option(
                            names = "--settings",
                            paramLabel = "PROPERTIES",
                            description = "thiết lập của Kafka client / settings of the Kafka client")
                    @Nullable
                    Path settings)
            throws IOException, ExecutionException, InterruptedException {
        var chosen = named(scenario);
        Files.writeString(key, keys.key().pem());
        try (var producer = new KafkaProducer<>(
                client(bootstrap, settings), new ByteArraySerializer(), new ByteArraySerializer())) {
            say("%d bản ghi / records", FeedTopic.write(chosen, body, producer));
        }
        return 0;
    }

    private Scenarios scenarios() {
        if (!body.matches("[a-z0-9-]{1,64}")) {
            throw misuse("--body: [a-z0-9-]");
        }
        return new Scenarios(body, day, keys);
    }

    private Scenario named(String name) {
        var all = scenarios();
        return all.find(name)
                .orElseThrow(() -> misuse("không có kịch bản / there is no scenario " + name + ": "
                        + all.all().stream().map(Scenario::name).collect(Collectors.joining(", "))));
    }

    private static Map<String, Object> client(String bootstrap, @Nullable Path settings) throws IOException {
        var client = new HashMap<String, Object>();
        if (settings != null) {
            var read = new Properties();
            try (var text = Files.newBufferedReader(settings)) {
                read.load(text);
            }
            read.stringPropertyNames().forEach(name -> client.put(name, read.getProperty(name)));
        }
        client.put("bootstrap.servers", bootstrap);
        return client;
    }

    private void say(String text, Object... arguments) {
        spec.commandLine().getOut().printf(text + "%n", arguments);
    }

    private ParameterException misuse(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    private static int failed(Exception failure, CommandLine command) throws Exception {
        return switch (failure) {
            case ParameterException e -> throw e;
            case UnreadableResultException e -> unreadable(command, e);
            case IOException e -> unreadable(command, e);
            case ExecutionException e -> unreadable(command, e);
            default -> throw failure;
        };
    }

    private static int unreadable(CommandLine command, Exception why) {
        command.getErr().println("Không đọc được / Cannot be read: " + why.getMessage());
        return UNREACHABLE;
    }
}
