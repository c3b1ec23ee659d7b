package org.tiepdan.reporting.rebuild.adapter;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.reporting.adapter.generation.Generations;
import org.tiepdan.reporting.adapter.generation.Served;
import org.tiepdan.reporting.adapter.progress.Backlog;
import org.tiepdan.reporting.adapter.progress.Growth;
import org.tiepdan.reporting.adapter.progress.LogInspection;
import org.tiepdan.reporting.adapter.progress.MoreReadModels;
import org.tiepdan.reporting.adapter.progress.ProjectionSettings;
import org.tiepdan.reporting.adapter.progress.ReadModelStart;
import org.tiepdan.reporting.adapter.progress.ReadModelState;

@Configuration(proxyBeanMethods = false)
class RebuildConfiguration {
    /** Few, since one poll returns records of one log only. */
    private static final int RECORDS_AT_ONCE = 500;

    private static final int BYTES_AT_ONCE = 4 * 1024 * 1024;

    private static final Duration BACKLOG_PAUSE = Duration.ofSeconds(3);

    @Bean
    RebuildWatch rebuildWatch(
            Generations generations,
            Served served,
            ReadModelStart start,
            Growth.Start growth,
            LogInspection logs,
            List<MoreReadModels> more,
            ProjectionSettings settings,
            KafkaProperties kafka,
            Clock clock) {
        var grower = new Grower(
                generations,
                served,
                growth,
                () -> consumer(kafka),
                start::identity,
                logs::ends,
                more,
                settings.keepPrevious(),
                clock,
                UUID.randomUUID().toString());
        return new RebuildWatch(generations, served, start, grower, clock);
    }

    @Bean
    Backlog backlog(
            MongoDatabase database,
            Served served,
            Backlog.Writing writing,
            LogInspection logs,
            ReadModelState state,
            KafkaProperties kafka) {
        return new BacklogReader(database, served, writing, () -> consumer(kafka), logs::ends, state, BACKLOG_PAUSE);
    }

    @Bean
    RebuildGauges rebuildGauges(Generations generations, ReadModelState state, MeterRegistry meters) {
        return new RebuildGauges(generations, state, meters);
    }

    /** In no group: no other consumer shares its partitions, and its positions are in the database. */
    private static Consumer<byte[], byte[]> consumer(KafkaProperties kafka) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.remove("group.id");
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("isolation.level", "read_committed");
        settings.put("max.poll.records", RECORDS_AT_ONCE);
        // At the end of a log there is nothing to wait for.
        settings.put("fetch.max.wait.ms", 50);
        settings.put("max.partition.fetch.bytes", BYTES_AT_ONCE);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
