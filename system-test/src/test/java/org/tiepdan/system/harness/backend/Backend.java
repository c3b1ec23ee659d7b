package org.tiepdan.system.harness.backend;

import java.nio.file.Path;
import java.util.Map;
import org.tiepdan.lawpack.LawPack;

/** Where the log and the read models live. */
public sealed interface Backend extends AutoCloseable permits LocalBackend, ContainerBackend, ExternalBackend {

    /** Settings of a Kafka client that may do everything. */
    Map<String, Object> administration();

    /** Where the log is, and who a service is there, as environment variables of it. */
    Map<String, String> environment(String service);

    String mongoUri();

    @Override
    void close();

    /**
     * @param work a folder for what the broker keeps on disk
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
