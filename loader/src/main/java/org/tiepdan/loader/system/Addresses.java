package org.tiepdan.loader.system;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The addresses of the services, and the credentials; the variables are those of {@code ./run}. */
public final class Addresses {
    private static final int MANAGEMENT_ABOVE = 10;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            paramLabel = "HOST",
            description = "máy chủ / host of the services (${DEFAULT-VALUE})")
    private String host = "127.0.0.1";

    @Option(
            names = "--intake-port",
            defaultValue = "${env:INTAKE_PORT:-8081}",
            paramLabel = "PORT",
            description = "INTAKE_PORT (${DEFAULT-VALUE})")
    private int intake;

    @Option(
            names = "--intake-management-port",
            defaultValue = "${env:INTAKE_MANAGEMENT_PORT}",
            paramLabel = "PORT",
            description = "INTAKE_MANAGEMENT_PORT (intake + 10)")
    private @Nullable Integer intakeManagement;

    @Option(
            names = "--routing-port",
            defaultValue = "${env:ROUTING_PORT:-8082}",
            paramLabel = "PORT",
            description = "ROUTING_PORT (${DEFAULT-VALUE})")
    private int routing;

    @Option(
            names = "--tracking-port",
            defaultValue = "${env:TRACKING_PORT:-8083}",
            paramLabel = "PORT",
            description = "TRACKING_PORT (${DEFAULT-VALUE})")
    private int tracking;

    @Option(
            names = "--reporting-port",
            defaultValue = "${env:REPORTING_PORT:-8084}",
            paramLabel = "PORT",
            description = "REPORTING_PORT (${DEFAULT-VALUE})")
    private int reporting;

    @Option(
            names = "--tries",
            defaultValue = "50",
            paramLabel = "N",
            description = "số lần thử khi không kết nối được / how often a service that does not answer is asked"
                    + " (${DEFAULT-VALUE})")
    private int tries;

    @Mixin
    private Credentials credentials = new Credentials();

    public int tries() {
        return Math.max(1, tries);
    }

    /** The HTTP client for the services. */
    public Http http() {
        return new Http(credentials.tokens(tries()));
    }

    public URI intake(String path) {
        return at(intake, path);
    }

    /** The address of its readiness check. */
    public URI intakeManagement(String path) {
        return at(intakeManagement == null ? intake + MANAGEMENT_ABOVE : intakeManagement, path);
    }

    public URI routing(String path) {
        return at(routing, path);
    }

    public URI tracking(String path) {
        return at(tracking, path);
    }

    public URI reporting(String path) {
        return at(reporting, path);
    }

    private URI at(int port, String path) {
        return URI.create("http://" + host + ":" + port + path);
    }
}
