package org.tiepdan.system.harness;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.system.harness.backend.Backend;

/** Backend, the four services and the office's pages, as {@code ./run} starts them, in a separate folder. */
public final class WholeSystem implements AutoCloseable {
    private static final String OFFICE = "office";

    private final Path work;
    private final Backend backend;
    private final Service intake;
    private final Service routing;
    private final Service tracking;
    private final Service reporting;
    private final Service office;

    private WholeSystem(Path work, Map<String, String> settings) {
        this.work = work;
        this.backend = Backend.start(work, LawPack.chosen(settings.get("LAW_PACK")));
        this.intake = start("intake-service", settings);
        this.routing = start("routing-service", settings);
        this.tracking = start("tracking-service", settings);
        this.reporting = start("reporting-service", settings);
        this.office = start(OFFICE, settings);
    }

    /** @param settings environment variables for all services */
    public static WholeSystem start(Path work, Map<String, String> settings) {
        var system = new WholeSystem(work, settings);
        try {
            system.services().forEach(Service::awaitReady);
            return system;
        } catch (RuntimeException | Error e) {
            // A system that failed to start must not outlive its test.
            system.close();
            throw e;
        }
    }

    public Service intake() {
        return intake;
    }

    public Service routing() {
        return routing;
    }

    public Service tracking() {
        return tracking;
    }

    public Service reporting() {
        return reporting;
    }

    /** Stops all services and starts them again, as for another law pack in the same folder. */
    public void restart() {
        services().forEach(Service::stop);
        services().forEach(Service::startAgain);
        services().forEach(Service::awaitReady);
    }

    public LogReader log() {
        return new LogReader(backend.administration());
    }

    @Override
    public void close() {
        services().forEach(Service::stop);
        backend.close();
    }

    private List<Service> services() {
        return List.of(intake, routing, tracking, reporting, office);
    }

    private Service start(String name, Map<String, String> settings) {
        var environment = new HashMap<>(settings);
        // The office calls the services, but no broker.
        if (!name.equals(OFFICE)) {
            environment.putAll(backend.environment(name));
        }
        environment.put("SPRING_MONGODB_URI", backend.mongoUri());
        environment.put("KEYS_DIR", work.resolve("keys").toString());
        environment.put("TRUSTED_ISSUERS", SignIn.issuer());
        environment.put("RECORD_KEYS_DIR", work.resolve("record").toString());
        environment.put("FEED_KEYS_DIR", work.resolve("feeds").toString());
        environment.put("STREAMS_STATE_DIR", work.resolve("streams").toString());
        if (name.equals(OFFICE)) {
            environment.put("INTAKE_URL", intake.uri(""));
            environment.put("ROUTING_URL", routing.uri(""));
            environment.put("REPORTING_URL", reporting.uri(""));
            environment.put("TRACKING_URL", tracking.uri(""));
        }
        return Service.start(name, environment, work);
    }
}
