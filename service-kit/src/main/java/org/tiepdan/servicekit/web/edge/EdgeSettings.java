package org.tiepdan.servicekit.web.edge;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits for one request and for all together. Each has a line in deploy/README.md.
 *
 * @param allowedHosts permitted values of {@code Host}, without a port; {@code *} allows any
 * @param streamedPaths paths whose bodies have any length and are read as they arrive; all others are read whole before they are handled
 * @param body the largest body that is read whole
 * @param bodies maximum total size of all whole bodies at one time; beyond it the answer is 503
 * @param requests maximum number of requests handled at one time, except those of streamed paths
 * @param streams maximum number of requests of streamed paths handled at one time
 * @param turn how long a request waits for its turn before the answer is 503
 * @param header maximum time from the first to the last byte of a request's header
 * @param patience how long a body may keep its reader waiting; {@code rate} earns it back
 * @param rate average number of bytes that must arrive per second of waiting
 * @param answer how long a client may leave its answer unread
 * @param drain how much of a refused body is read and discarded, for clients that read the answer only after sending everything
 */
@ConfigurationProperties("edge")
public record EdgeSettings(
        @DefaultValue({"localhost", "127.0.0.1", "[::1]"}) List<String> allowedHosts,
        @DefaultValue List<String> streamedPaths,
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("64MB") DataSize bodies,
        @DefaultValue("400") int requests,
        @DefaultValue("16") int streams,
        @DefaultValue("5s") Duration turn,
        @DefaultValue("20s") Duration header,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("1KB") DataSize rate,
        @DefaultValue("60s") Duration answer,
        @DefaultValue("128MB") DataSize drain) {

    public EdgeSettings {
        allowedHosts = List.copyOf(allowedHosts);
        streamedPaths = List.copyOf(streamedPaths);
    }
}
