package org.tiepdan.office.connect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of {@code contracts/} that the developer of a body's system needs; no other file is served. */
@Component
final class ContractFiles {
    /** The programs, by folder. */
    private static final Map<String, List<String>> PROGRAMS = Map.of(
            "java", List.of("FeedOverHttp.java", "FeedOverKafka.java", "FeedStore.java", "Subscriber.java"),
            "node", List.of("feed-over-http.mjs", "feed-from-kcat.mjs", "store.mjs"),
            "kcat", List.of("read-feed"));

    private static final String SCHEMA = ".schema.json";
    private static final String SAMPLE = ".sample.json";

    private final List<EventType> types = read();
    private final Map<String, String> places = places(types);

    /**
     * A type of event in feeds.
     *
     * @param name type on the wire, with its version
     * @param vi its name in Vietnamese
     * @param en what it says, in English
     */
    record EventType(String name, String vi, String en) {
        /** Name of the file with its JSON Schema. */
        String schema() {
            return name + SCHEMA;
        }

        /** Name of the file with a complete sample. */
        String sample() {
            return name + SAMPLE;
        }
    }

    /** Ordered by name. */
    List<EventType> types() {
        return types;
    }

    /** @return the text; empty for any other name */
    Optional<String> text(String name) {
        return Optional.ofNullable(places.get(name)).map(ContractFiles::textOf);
    }

    private static Map<String, String> places(List<EventType> types) {
        var places = new LinkedHashMap<String, String>();
        PROGRAMS.forEach((folder, names) -> names.forEach(name -> places.put(name, "clients/" + folder + "/" + name)));
        types.forEach(type -> {
            places.put(type.schema(), "schemas/" + type.name() + ".json");
            places.put(type.sample(), "samples/" + type.name() + ".json");
        });
        return places;
    }

    private static List<EventType> read() {
        Map<?, ?> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(textOf("asyncapi.yaml"));
        var feed = in(in(in(document, "channels"), "agencyFeed"), "messages");
        var messages = in(in(document, "components"), "messages");
        return feed.keySet().stream()
                .map(key -> in(messages, String.valueOf(key)))
                .map(message -> new EventType(
                        String.valueOf(message.get("name")),
                        String.valueOf(message.get("title")),
                        String.valueOf(message.get("summary"))))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private static Map<?, ?> in(Map<?, ?> node, String member) {
        if (node.get(member) instanceof Map<?, ?> found) {
            return found;
        }
        throw new IllegalStateException("Expected " + member + " in contracts/asyncapi.yaml.");
    }

    private static String textOf(String place) {
        try {
            return new ClassPathResource("contracts/" + place).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
