package org.tiepdan.system.harness.backend;

import java.nio.file.Path;

/** Where the log and the read models live. */
public sealed interface Backend extends AutoCloseable permits LocalBackend, ContainerBackend, ExternalBackend {

    String bootstrapServers();

    String mongoUri();

    @Override
    void close();

    /** @param work a folder for what the broker keeps on disk */
    static Backend start(Path work) {
        var choice = System.getProperty("tiepdan.backend", "local");
        return switch (choice) {
            case "local" -> LocalBackend.start(work);
            case "testcontainers" -> ContainerBackend.start();
            case "external" -> ExternalBackend.fromEnvironment();
            default ->
                throw new IllegalArgumentException(
                        "Expected -Dtiepdan.backend to be local, testcontainers or external, but it is " + choice
                                + ".");
        };
    }
}
