package org.tiepdan.eventing;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of {@code deploy/topics.csv}, as packaged. */
public final class TopicCatalogue {
    /** Placeholder in a name for the code of a body. */
    public static final String BODY = "{body}";

    private static final short BROKER_DEFAULT = -1;

    /**
     * @param name may contain {@code {body}}; then each body has a topic of its own
     * @param retentionMillis -1 keeps every record for ever
     * @param writers principals that may write it: one for facts, for commands those that pass them on
     * @param readers principals that may read it; for a topic per body, the names may also hold {@code {body}}
     */
    public record Topic(
            String name,
            int partitions,
            long retentionMillis,
            String cleanupPolicy,
            List<String> writers,
            List<String> readers) {
        NewTopic named(String actualName) {
            return new NewTopic(actualName, partitions, BROKER_DEFAULT)
                    .configs(Map.of("retention.ms", Long.toString(retentionMillis), "cleanup.policy", cleanupPolicy));
        }
    }

    private TopicCatalogue() {}

    public static List<Topic> read() {
        try (var stream = Objects.requireNonNull(
                        TopicCatalogue.class.getResourceAsStream("/topics.csv"), "topics.csv is not packaged");
                var rows = CsvReader.builder()
                        .fieldSeparator(';')
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new Topic(
                            row.getField("name"),
                            Integer.parseInt(row.getField("partitions")),
                            Long.parseLong(row.getField("retention_ms")),
                            row.getField("cleanup_policy"),
                            List.of(row.getField("writer").split(" ")),
                            List.of(row.getField("readers").split(" "))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param bodies codes of the bodies that have a feed
     * @return every topic with its actual name, for creation if it does not exist
     */
    public static List<NewTopic> newTopics(Collection<String> bodies) {
        return read().stream()
                .flatMap(topic -> topic.name().contains(BODY)
                        ? bodies.stream().map(body -> topic.named(topic.name().replace(BODY, body)))
                        : Stream.of(topic.named(topic.name())))
                .toList();
    }
}
