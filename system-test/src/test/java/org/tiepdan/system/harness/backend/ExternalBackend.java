package org.tiepdan.system.harness.backend;

import java.util.Objects;

/** A cluster that runs already, with the topics of {@code deploy/topics.csv}. */
record ExternalBackend(String bootstrapServers, String mongoUri) implements Backend {

    static ExternalBackend fromEnvironment() {
        return new ExternalBackend(
                Objects.requireNonNull(
                        System.getenv("SPRING_KAFKA_BOOTSTRAP_SERVERS"), "SPRING_KAFKA_BOOTSTRAP_SERVERS"),
                Objects.requireNonNull(System.getenv("SPRING_MONGODB_URI"), "SPRING_MONGODB_URI"));
    }

    @Override
    public void close() {
        // Whoever started the cluster stops it.
    }
}
