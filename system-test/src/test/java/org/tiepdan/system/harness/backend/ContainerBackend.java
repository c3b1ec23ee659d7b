package org.tiepdan.system.harness.backend;

import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;
import org.tiepdan.lawpack.LawPack;

/** Apache Kafka and MongoDB as in production, wherever Docker can pull their images. */
final class ContainerBackend implements Backend {
    private final KafkaContainer kafka;
    private final MongoDBContainer mongo;

    private ContainerBackend(KafkaContainer kafka, MongoDBContainer mongo) {
        this.kafka = kafka;
        this.mongo = mongo;
    }

    static ContainerBackend start(LawPack law) {
        var kafka = new KafkaContainer(DockerImageName.parse("apache/kafka:4.2.1"))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        var mongo = new MongoDBContainer(DockerImageName.parse("mongo:8.0"));
        kafka.start();
        mongo.start();
        Topology.createTopics(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.getBootstrapServers()), law);
        return new ContainerBackend(kafka, mongo);
    }

    @Override
    public Map<String, Object> administration() {
        return Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.getBootstrapServers());
    }

    /** The unmodified image has no users. */
    @Override
    public Map<String, String> environment(String service) {
        return Map.of("SPRING_KAFKA_BOOTSTRAP_SERVERS", kafka.getBootstrapServers());
    }

    @Override
    public String mongoUri() {
        return mongo.getReplicaSetUrl("tiepdan");
    }

    @Override
    public void close() {
        mongo.stop();
        kafka.stop();
    }
}
