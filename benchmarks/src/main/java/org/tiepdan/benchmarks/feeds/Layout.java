package org.tiepdan.benchmarks.feeds;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.TopicPartition;

/** Where the events of a body are stored. */
enum Layout {
    /** A topic for each body. */
    TOPICS {
        @Override
        List<NewTopic> topics(int bodies) {
            return IntStream.range(0, bodies)
                    .mapToObj(body -> new NewTopic(topicOf(body), 1, (short) 1))
                    .toList();
        }

        @Override
        TopicPartition of(int body) {
            return new TopicPartition(topicOf(body), 0);
        }
    },
    /** One topic, in which several bodies share a partition. */
    LOG {
        @Override
        List<NewTopic> topics(int bodies) {
            return List.of(new NewTopic(ALL, PARTITIONS, (short) 1));
        }

        @Override
        TopicPartition of(int body) {
            return new TopicPartition(ALL, body % PARTITIONS);
        }
    };

    private static final String ALL = "measured.all.v1";
    private static final int PARTITIONS = 12;

    abstract List<NewTopic> topics(int bodies);

    abstract TopicPartition of(int body);

    private static String topicOf(int body) {
        return "measured.%04d.v1".formatted(body);
    }
}
