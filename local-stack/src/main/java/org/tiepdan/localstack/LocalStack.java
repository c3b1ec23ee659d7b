package org.tiepdan.localstack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.acl.Principals;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.pack.LawPackException;
import org.tiepdan.localstack.documents.Room;

/**
 * Broker and stand-in as one process: {@code local-stack <data folder> <Kafka port> <MongoDB port>}. With {@code FLUSH=yes}
 * in its environment a petition is on the disk before it is acknowledged; {@code KAFKA_TLS_PORT} opens a second port of Kafka, for
 * clients with certificates. With {@code TRAINING_CLOCK} records bear the broker's time.
 */
public final class LocalStack {
    /** What it costs is in benchmarks/README.md. */
    private static final String FLUSH_UNLESS_ASKED = "no";

    private static final long FOR_ALL_ELSE = 400L << 20;

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
                    tlsPort(System.getenv("KAFKA_TLS_PORT")),
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

    private static void start(boolean flush, Path data, int kafkaPort, int tlsPort, int mongoPort) throws IOException {
        // Read first: a law that is not whole must not leave a broker behind.
        List<String> bodies = LawPack.chosenBodies(System.getenv("LAW_PACK")).all().stream()
                .map(Body::code)
                .distinct()
                .toList();
        var broker = LocalBroker.start(data, kafkaPort, tlsPort);
        if (System.getenv("TRAINING_CLOCK") != null) {
            broker.stampRecordsItself();
        }
        broker.grant(bodies);
        if (tlsPort != LocalBroker.WITHOUT_TLS) {
            broker.kcatSettings(Principals.OPERATOR);
        }
        int created = broker.createMissing(TopicCatalogue.newTopics(bodies));
        broker.flushPetitions(flush);
        var room = new Room(forDocuments(Runtime.getRuntime().maxMemory()));
        var standIn = MongoStandIn.start(mongoPort, room);
        var sign = RoomSign.at(data.resolve("room"), room);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(sign, standIn, broker), "stop"));
        System.out.printf(
                "local-stack ready kafka=%s mongodb=127.0.0.1:%d topics-created=%d%n",
                broker.bootstrapServers(), standIn.port(), created);
    }

    private static int tlsPort(@Nullable String given) {
        return given == null || given.isBlank() ? LocalBroker.WITHOUT_TLS : Integer.parseInt(given);
    }

    /** The memory left after the broker and the requests in progress have theirs. */
    private static long forDocuments(long heap) {
        return Math.max(heap - FOR_ALL_ELSE, heap / 4);
    }

    private static void stop(RoomSign sign, MongoStandIn standIn, LocalBroker broker) {
        sign.close();
        standIn.close();
        broker.close();
        System.out.println("local-stack stopped");
    }
}
