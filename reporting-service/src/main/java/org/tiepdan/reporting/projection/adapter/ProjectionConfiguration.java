package org.tiepdan.reporting.projection.adapter;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.converter.BatchMessageConverter;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.Topics;
import org.tiepdan.reporting.adapter.Receipts;
import org.tiepdan.reporting.adapter.generation.Generations;
import org.tiepdan.reporting.adapter.generation.Served;
import org.tiepdan.reporting.adapter.generation.SwitchedDatabase;
import org.tiepdan.reporting.adapter.progress.Backlog;
import org.tiepdan.reporting.adapter.progress.Growth;
import org.tiepdan.reporting.adapter.progress.LogInspection;
import org.tiepdan.reporting.adapter.progress.MoreReadModels;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.adapter.progress.ProjectionSettings;
import org.tiepdan.reporting.adapter.progress.ReadModelStart;
import org.tiepdan.reporting.adapter.progress.ReadModelState;
import org.tiepdan.reporting.casefile.event.Log;
import org.tiepdan.reporting.follow.CaseFollower;
import org.tiepdan.reporting.projection.adapter.writing.CaseWriter;
import org.tiepdan.servicekit.start.TopicCheck;

@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;
    private static final int DATABASE_WAIT_SECONDS = 3;

    @Bean
    Generations generations(MongoDatabaseFactory factory) {
        return new Generations(factory.getMongoDatabase(), Positions.MODEL);
    }

    @Bean
    Served served(Generations generations) {
        return new Served(generations, Positions.MODEL);
    }

    /** Maps plain names to the collections of the served generation. */
    @Bean
    MongoDatabase database(MongoDatabaseFactory factory, Served served) {
        return SwitchedDatabase.of(factory.getMongoDatabase(), served::current);
    }

    @Bean
    Growth.Start growth(List<Growth.Follower> followers, Producer<byte[], byte[]> deadLetters, MeterRegistry meters) {
        return beside -> new GrowingCases(beside, followers, new DeadLetters(deadLetters, meters), meters);
    }

    @Bean
    MongoClientSettingsBuilderCustomizer impatientAndSafe() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(DATABASE_WAIT_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(DATABASE_WAIT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(10 * DATABASE_WAIT_SECONDS, TimeUnit.SECONDS))
                // A failover rolls back writes that only one member has, while positions would already be past them.
                .writeConcern(WriteConcern.MAJORITY);
    }

    @Bean
    Admin admin(KafkaProperties kafka) {
        var settings = kafka.buildAdminProperties();
        TopicCheck.verify(settings, topics());
        return Admin.create(settings);
    }

    private static List<String> topics() {
        var looks =
                TopicCatalogue.read().stream().map(TopicCatalogue.Topic::name).filter(Topics::isOfLooks);
        return Stream.of(
                        Log.topics().stream(),
                        Stream.of(DeadLetters.TOPIC, Topics.RECORD_ROOTS, Topics.LAW_NOTICES, Topics.SAVED_FILTERS),
                        looks)
                .flatMap(names -> names)
                .toList();
    }

    @Bean
    Producer<byte[], byte[]> deadLetterProducer(KafkaProperties kafka) {
        Map<String, Object> properties = kafka.buildProducerProperties();
        properties.put("acks", "all");
        properties.put("delivery.timeout.ms", 5_000);
        properties.put("request.timeout.ms", 3_000);
        properties.put("max.block.ms", 3_000);
        return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Bean
    LogInspection logInspection(Admin admin) {
        return new LogInspection(admin);
    }

    @Bean
    Positions positions(MongoDatabase database) {
        return new Positions(database);
    }

    @Bean
    Receipts receipts(MongoDatabase database) {
        return new Receipts(database);
    }

    @Bean
    ReadModelState readModels() {
        return new ReadModelState();
    }

    @Bean
    ReadModelStart readModelStart(
            MongoDatabase database,
            Generations generations,
            Served served,
            LogInspection logs,
            ReadModelState state,
            @Lazy BindingsLifecycleController bindings,
            List<MoreReadModels> more,
            Backlog backlog,
            ProjectionSettings settings,
            Clock clock) {
        return new ReadModelStart(database, generations, served, logs, state, bindings, more, backlog, settings, clock);
    }

    @Bean
    CaseProjection caseProjection(
            MongoDatabase database,
            List<CaseFollower> followers,
            Receipts receipts,
            Producer<byte[], byte[]> deadLetters,
            MeterRegistry meters) {
        return new CaseProjection(
                new CaseWriter(database),
                CaseFollower.of(followers),
                receipts,
                new DeadLetters(deadLetters, meters),
                meters);
    }

    @Bean
    Backlog.Writing backlogWriting(CaseProjection cases) {
        return cases::beginBacklog;
    }

    @Bean(destroyMethod = "stop")
    Projector projector(
            CaseProjection cases,
            Served served,
            Positions positions,
            ReadModelStart start,
            LogInspection logs,
            ReadModelState state,
            EndToEnd endToEnd) {
        return new Projector(cases, served, positions, start::identity, logs::ends, state, endToEnd);
    }

    @Bean
    EndToEnd endToEnd(MeterRegistry meters, Clock clock) {
        return new EndToEnd(meters, clock);
    }

    @Bean
    Consumer<RecordBatch> projection(Projector projector) {
        return projector::project;
    }

    @Bean
    BatchMessageConverter rawBatches() {
        return new RecordBatchConverter();
    }

    /** Retries the same batch for ever: an unavailable database is no reason to skip a fact. */
    @Bean
    CommonErrorHandler untilWritten() {
        var handler = new DefaultErrorHandler(
                (source, failure) -> {
                    throw new IllegalStateException("A batch is never given up.", failure);
                },
                forEver());
        handler.setClassifications(Map.of(), true);
        return handler;
    }

    private static BackOff forEver() {
        var backOff = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        backOff.setMaxInterval(LONGEST_PAUSE_MILLIS);
        return backOff;
    }
}
