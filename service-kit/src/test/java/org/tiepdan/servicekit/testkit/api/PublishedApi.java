package org.tiepdan.servicekit.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.JsonNode;

/** The documents of {@code contracts/openapi}, from which clients are generated without a running service. */
public final class PublishedApi {
    private PublishedApi() {}

    /**
     * Fails if the service's own document differs from the published one; {@code -Dopenapi=rewrite} publishes it first.
     *
     * @param service name of its module
     */
    public static void assertPublished(String service, JsonNode document) {
        var file = Path.of(System.getProperty("tiepdan.root", ".."), "contracts/openapi", service + ".json");
        try {
            var written = EventJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
            if ("rewrite".equals(System.getProperty("openapi"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, written);
            }
            assertThat(Files.readString(file))
                    .as("%s; ./mvnw verify -pl %s -am -Dopenapi=rewrite writes it anew", file.getFileName(), service)
                    .isEqualTo(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
