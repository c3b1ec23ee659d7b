package org.tiepdan.system.harness;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.system.harness.backend.Backend;

/** A broker with all topics and one packaged service, which may be started with other settings each time. */
public final class OneService implements AutoCloseable {
    private final String name;
    private final Path work;
    private final Backend backend;
    private @Nullable Service service;

    /** @param work an empty folder for all that broker and service keep */
    public OneService(String name, Path work) {
        this.name = name;
        this.work = work;
        this.backend = Backend.start(work, LawPack.packaged());
    }

    /** Settings of a Kafka client that may do everything. */
    public Map<String, Object> administration() {
        return backend.administration();
    }

    /** Where the service keeps the stores of its topologies. */
    public Path state() {
        return work.resolve("streams");
    }

    /** @param settings environment variables, beside those that every start has */
    public void start(Map<String, String> settings) {
        var environment = new HashMap<>(settings);
        environment.putAll(backend.environment(name));
        environment.put("TRUSTED_ISSUERS", SignIn.issuer());
        environment.put("STREAMS_STATE_DIR", state().toString());
        environment.put("RECORD_KEYS_DIR", work.resolve("record").toString());
        environment.put("FEED_KEYS_DIR", work.resolve("feeds").toString());
        service = Service.start(name, environment, work);
        service.awaitReady();
    }

    /** Asks it to end, and waits until it has. */
    public void stop() {
        if (service != null) {
            service.stop();
        }
    }

    /** As {@code kill -9}: nothing is closed, nothing is flushed. */
    public void kill() {
        if (service != null) {
            service.kill();
        }
    }

    @Override
    public void close() {
        kill();
        backend.close();
    }
}
