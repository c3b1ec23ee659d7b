package org.tiepdan.servicekit.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI document of the service on the class path: its parts under {@code openapi/}, the parts common to all services, and the
 * examples in separate files, which tests send and compare.
 */
public final class ApiDocument {
    private static final String COMMON = "classpath*:openapi/common/*.yaml";
    private static final String OWN = "classpath*:openapi/*.yaml";
    private static final String FILE = "externalValue";

    private ApiDocument() {}

    /** @throws IllegalStateException when a part or an example cannot be read */
    public static ObjectNode read() {
        var yaml = new YamlMapFactoryBean();
        yaml.setResources(Stream.of(COMMON, OWN).flatMap(ApiDocument::resources).toArray(Resource[]::new));
        ObjectNode document = EventJson.MAPPER.valueToTree(Objects.requireNonNull(yaml.getObject()));
        SharedAnswers.spread(document);
        UsedComponents.keep(document);
        return (ObjectNode) withExamples(document);
    }

    /** Sorted by name, so that the document is the same on every machine. */
    private static Stream<Resource> resources(String pattern) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(pattern);
            return Arrays.stream(found)
                    .sorted(Comparator.comparing(resource -> String.valueOf(resource.getFilename())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode withExamples(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.size() == 1 && object.has(FILE)) {
                return example(object.get(FILE).stringValue());
            }
            object.properties().forEach(member -> member.setValue(withExamples(member.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, withExamples(array.get(i)));
            }
        }
        return node;
    }

    private static JsonNode example(String file) {
        try (var stream = ApiDocument.class.getResourceAsStream("/openapi/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no example " + file + ".");
            }
            return EventJson.MAPPER.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
