package org.tiepdan.system.harness;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.system.harness.backend.Backend;

/** A broker with all topics and one packaged service, which can be started with different settings each time. */
public final class OneService implements AutoCloseable {
    private final String name;
    private final Path work;
    private final Backend backend;
    private @Nullable Service service;

    /** @param work an empty folder for all files of broker and service */
    public OneService(String name, Path work) {
        this.name = name;
        this.work = work;
        this.backend = Backend.start(work, LawPack.packaged());
    }

    /** Settings of a Kafka client with all permissions. */
    public Map<String, Object> administration() {
        return backend.administration();
    }

    /** The folder for the stores of the service's topologies. */
    public Path state() {
        return work.resolve("streams");
    }

    /** @param settings environment variables, besides those of every start */
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

    /** Stops it cleanly, and waits until it has ended. */
    public void stop() {
        if (service != null) {
            service.stop();
        }
    }

    /** Like {@code kill -9}: nothing is closed, nothing is flushed. */
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
