package org.tiepdan.system.harness.backend;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.acl.Principals;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.localstack.access.Credentials;

/**
 * A running cluster with the topics of {@code deploy/topics.csv}.
 *
 * @param credentials a folder with a file for each principal; null if the cluster requires none
 */
record ExternalBackend(String bootstrapServers, @Nullable Path credentials, String mongoUri) implements Backend {

    /** A law other than that of Viet Nam has other bodies, whose feeds are not in the cluster. */
    static ExternalBackend fromEnvironment(LawPack law) {
        var folder = System.getenv("KAFKA_CREDENTIALS_FOLDER");
        var backend = new ExternalBackend(
                Objects.requireNonNull(
                        System.getenv("SPRING_KAFKA_BOOTSTRAP_SERVERS"), "SPRING_KAFKA_BOOTSTRAP_SERVERS"),
                folder == null ? null : Path.of(folder).toAbsolutePath(),
                Objects.requireNonNull(System.getenv("SPRING_MONGODB_URI"), "SPRING_MONGODB_URI"));
        Topology.createTopics(backend.administration(), law);
        return backend;
    }

    @Override
    public Map<String, Object> administration() {
        var settings = new HashMap<String, Object>();
        if (credentials != null) {
            settings.putAll(new Credentials(credentials).settings(Principals.ADMINISTRATOR));
        }
        settings.put("bootstrap.servers", bootstrapServers);
        return settings;
    }

    @Override
    public Map<String, String> environment(String service) {
        var variables = new HashMap<>(Map.of("SPRING_KAFKA_BOOTSTRAP_SERVERS", bootstrapServers));
        if (credentials != null) {
            variables.put(
                    "KAFKA_CREDENTIALS",
                    new Credentials(credentials).file(service).toString());
        }
        return variables;
    }

    @Override
    public void close() {
        // The cluster's owner started it, and stops it.
    }
}
