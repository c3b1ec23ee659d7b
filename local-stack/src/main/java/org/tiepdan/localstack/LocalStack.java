package org.tiepdan.localstack;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.table.LawPackException;

/**
 * Broker and stand-in as one process: {@code local-stack <data folder> <Kafka port> <MongoDB port>}. With {@code FLUSH=yes}
 * in its environment a petition is on the disk before it is acknowledged.
 */
public final class LocalStack {
    /** What it costs is in benchmarks/README.md. */
    private static final String FLUSH_UNLESS_ASKED = "no";

    private LocalStack() {}

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "local-stack-logback.xml");
        if (arguments.length != 3) {
            System.err.println("usage: local-stack <data folder> <Kafka port> <MongoDB port>");
            System.exit(2);
        }
        var flush = Objects.requireNonNullElse(System.getenv("FLUSH"), FLUSH_UNLESS_ASKED);
        if (!flush.matches("yes|no")) {
            System.err.println("Expected FLUSH to be yes or no, but it is " + flush + ".");
            System.exit(2);
        }
        try {
            start(
                    flush.equals("yes"),
                    Path.of(arguments[0]),
                    Integer.parseInt(arguments[1]),
                    Integer.parseInt(arguments[2]));
        } catch (LawPackException e) {
            e.faults().forEach(System.err::println);
            System.exit(1);
        } catch (Exception e) {
            // Netty throws a port that is taken as a checked exception that nothing declares.
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void start(boolean flush, Path data, int kafkaPort, int mongoPort) {
        // Read first: a law that is not whole must not leave a broker behind.
        List<String> bodies = LawPack.chosen(System.getenv("LAW_PACK")).bodies().all().stream()
                .map(Body::code)
                .distinct()
                .toList();
        var broker = LocalBroker.start(data, kafkaPort);
        int created = broker.createMissing(TopicCatalogue.newTopics(bodies));
        broker.flushPetitions(flush);
        var standIn = MongoStandIn.start(mongoPort);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(standIn, broker), "stop"));
        System.out.printf(
                "local-stack ready kafka=%s mongodb=127.0.0.1:%d topics-created=%d%n",
                broker.bootstrapServers(), standIn.port(), created);
    }

    private static void stop(MongoStandIn standIn, LocalBroker broker) {
        standIn.close();
        broker.close();
        System.out.println("local-stack stopped");
    }
}
