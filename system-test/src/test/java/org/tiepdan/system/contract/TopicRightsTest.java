package org.tiepdan.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.acl.AccessList;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The rights of the services are exactly those that their bindings, listeners and settings need. */
class TopicRightsTest {
    private static final Path ROOT = Path.of(System.getProperty("tiepdan.root", ".."));
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern LISTENER =
            Pattern.compile("@KafkaListener\\(id = \"([^\"]+)\", topics = Topics\\.(\\w+)");
    private static final Pattern APPLICATION = Pattern.compile("application-id: ([a-z-]+)");
    private static final Pattern GROUP = Pattern.compile("\n +group: ([a-z-]+)");

    private static final String ROOTS = "records.roots.v1";

    /** Read by consumers created in code. */
    private static final Map<String, Set<String>> READ_BY_HAND = Map.of(
            // Besides its own, the current holder of a case.
            "intake-service",
                    Set.of(
                            Topics.PETITION_EVENTS,
                            Topics.SEALED_PETITIONS,
                            Topics.PETITION_KEYS,
                            Topics.TRACKING_EVENTS),
            // The results of the objections that it forwards, and the feeds, which it streams.
            "routing-service", Set.of(Topics.TRACKING_REPLIES, Topics.LAW_NOTICES, Topics.feed("{body}")),
            // The logs and the roots over them: it seals each day.
            "tracking-service",
                    Set.of(
                            Topics.TRACKING_REPLIES,
                            Topics.PETITION_EVENTS,
                            Topics.TRACKING_EVENTS,
                            ROOTS,
                            Topics.LAW_NOTICES),
            // It displays the last root, and the access log.
            "reporting-service",
                    Set.of(
                            ROOTS,
                            Topics.LAW_NOTICES,
                            Topics.SAVED_FILTERS,
                            Topics.REPORT_EVENTS,
                            Topics.accessEvents("intake"),
                            Topics.accessEvents("routing"),
                            Topics.accessEvents("tracking"),
                            Topics.accessEvents("reporting")));

    @ParameterizedTest
    @ValueSource(strings = {"intake-service", "routing-service", "tracking-service", "reporting-service"})
    void eachMayReadWhatItReads(String service) {
        var read = new TreeSet<>(READ_BY_HAND.getOrDefault(service, Set.of()));
        read.addAll(destinations(service));
        LISTENER.matcher(sources(service)).results().forEach(found -> read.add(topic(found.group(2))));

        assertThat(TopicCatalogue.read().stream()
                        .filter(topic -> topic.readers().contains(service))
                        .map(TopicCatalogue.Topic::name))
                .containsExactlyInAnyOrderElementsOf(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake-service", "routing-service", "tracking-service", "reporting-service"})
    void eachHasTheGroupsThatItNames(String service) {
        var groups = new TreeSet<String>();
        var settings = read(settings(service));
        Stream.of(APPLICATION, GROUP)
                .forEach(name -> name.matcher(settings).results().forEach(found -> groups.add(found.group(1))));
        LISTENER.matcher(sources(service)).results().forEach(found -> groups.add(found.group(1)));

        assertThat(rights(service, ResourceType.GROUP)).containsExactlyInAnyOrderElementsOf(groups);
    }

    private static Set<String> rights(String service, ResourceType type) {
        return AccessList.of(List.of()).stream()
                .filter(right -> right.entry().principal().equals("User:" + service))
                .map(AclBinding::pattern)
                .filter(pattern -> pattern.resourceType() == type)
                .map(pattern -> pattern.name())
                .collect(Collectors.toSet());
    }

    /** The destinations of all input bindings. */
    private static List<String> destinations(String service) {
        var own = read(settings(service)).split("\n---\n");
        var bindings = YAML.readTree(own[own.length - 1]).at("/spring/cloud/stream/bindings");
        return bindings.properties().stream()
                .filter(binding -> binding.getKey().contains("-in-"))
                .map(binding -> binding.getValue().isString() ? binding.getValue() : destination(binding.getValue()))
                .flatMap(destination -> Arrays.stream(destination.stringValue().split(",")))
                .toList();
    }

    private static JsonNode destination(JsonNode binding) {
        return binding.get("destination");
    }

    private static String topic(String constant) {
        try {
            return (String) Topics.class.getField(constant).get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path settings(String service) {
        return ROOT.resolve(service + "/src/main/resources/" + service + ".yml");
    }

    private static String sources(String service) {
        try (var files = Files.walk(ROOT.resolve(service + "/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TopicRightsTest::read)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
