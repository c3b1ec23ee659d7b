package org.tiepdan.system.harness.backend;

import java.util.Objects;
import org.tiepdan.lawpack.LawPack;

/** A cluster that runs already, with the topics of {@code deploy/topics.csv}. */
record ExternalBackend(String bootstrapServers, String mongoUri) implements Backend {

    /** Another law than that of Viet Nam has other bodies, whose feeds are not in the cluster. */
    static ExternalBackend fromEnvironment(LawPack law) {
        var bootstrapServers = Objects.requireNonNull(
                System.getenv("SPRING_KAFKA_BOOTSTRAP_SERVERS"), "SPRING_KAFKA_BOOTSTRAP_SERVERS");
        Topology.createTopics(bootstrapServers, law);
        return new ExternalBackend(
                bootstrapServers, Objects.requireNonNull(System.getenv("SPRING_MONGODB_URI"), "SPRING_MONGODB_URI"));
    }

    @Override
    public void close() {
        // Its owner started the cluster, and stops it.
    }
}
