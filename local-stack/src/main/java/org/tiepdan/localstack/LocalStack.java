package org.tiepdan.localstack;

import java.nio.file.Path;
import java.util.List;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.lawpack.Body;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.LawPackException;

/** Broker and stand-in as one process: {@code local-stack <data folder> <Kafka port> <MongoDB port>}. */
public final class LocalStack {
    private LocalStack() {}

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "local-stack-logback.xml");
        if (arguments.length != 3) {
            System.err.println("usage: local-stack <data folder> <Kafka port> <MongoDB port>");
            System.exit(2);
        }
        try {
            start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        } catch (LawPackException e) {
            e.faults().forEach(System.err::println);
            System.exit(1);
        } catch (Exception e) {
            // Netty throws a port that is taken as a checked exception that nothing declares.
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void start(Path data, int kafkaPort, int mongoPort) {
        // Read first: a law that is not whole must not leave a broker behind.
        List<String> bodies = LawPack.chosen(System.getenv("LAW_PACK")).bodies().all().stream()
                .map(Body::code)
                .distinct()
                .toList();
        var broker = LocalBroker.start(data, kafkaPort);
        int created = broker.createMissing(TopicCatalogue.newTopics(bodies));
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
