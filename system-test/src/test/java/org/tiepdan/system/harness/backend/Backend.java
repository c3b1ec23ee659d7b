package org.tiepdan.system.harness.backend;

import java.nio.file.Path;
import java.util.Map;
import org.tiepdan.lawpack.LawPack;

/** The log and the database of the read models. */
public sealed interface Backend extends AutoCloseable permits LocalBackend, ContainerBackend, ExternalBackend {

    /** Settings of a Kafka client with all permissions. */
    Map<String, Object> administration();

    /** The address of the log and the credentials of a service, as environment variables of the service. */
    Map<String, String> environment(String service);

    String mongoUri();

    @Override
    void close();

    /**
     * @param work a folder for the broker's files
     * @param law whose bodies have a feed
     */
    static Backend start(Path work, LawPack law) {
        var choice = System.getProperty("tiepdan.backend", "local");
        return switch (choice) {
            case "local" -> LocalBackend.start(work, law);
            case "testcontainers" -> ContainerBackend.start(law);
            case "external" -> ExternalBackend.fromEnvironment(law);
            default ->
                throw new IllegalArgumentException(
                        "Expected -Dtiepdan.backend to be local, testcontainers or external, but it is " + choice
                                + ".");
        };
    }
}
