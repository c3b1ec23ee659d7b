package org.tiepdan.servicekit.web.edge;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one request, and all of them together, may take. Each has a line in deploy/README.md.
 *
 * @param allowedHosts what {@code Host} may name, without a port; {@code *} allows any
 * @param streamedPaths whose bodies are of any length and read as they come; all others are read whole before they are handled
 * @param body the largest body that is read whole
 * @param bodies what all bodies that were read whole may hold at one time; what goes beyond is answered 503
 * @param requests how many requests are handled at one time, those of streamed paths apart
 * @param streams how many requests of streamed paths are handled at one time
 * @param turn how long a request waits for its turn before it is answered 503
 * @param header from the first byte of a request's header to its last
 * @param patience how long a body may keep its reader waiting; {@code rate} earns it back
 * @param rate what has to come in a second of waiting, on average
 * @param answer how long a client may leave its answer unread
 * @param drain what is read on and thrown away of a refused body, for clients that read the answer only when all is sent
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
