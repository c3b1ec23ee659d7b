#!/usr/bin/env bash
# What: A Kafka broker logs "OutOfOrderSequenceException … Expected sequence 0 for transactions v2 … no existing state" in ordinary use: it rejects
#       the first batch of a transaction while the previous transaction is still ending, and the batches already in flight behind it arrive too early.
#       The producer retries them; no client sees an error, nothing is lost, and the order is kept.
# Versions: org.apache.kafka:kafka_2.13 4.2.1, OpenJDK 17 or later
# Seen: more than a thousand such lines of the broker for 5 transactions over 800 partitions, "20000 of 20000 sent, read 20000, in order"
# Date: 2026-11-29
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>4.2.1</version></dependency>
<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-simple</artifactId><version>1.7.36</version></dependency>
</dependencies></project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$work/lib"
cat >Early.java <<'JAVA'
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import kafka.server.*;
import org.apache.kafka.clients.admin.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.clients.producer.*;
import org.apache.kafka.common.*;
import org.apache.kafka.common.serialization.*;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.*;

public class Early {
    static final int PARTITIONS = 800, TRANSACTIONS = 5, RECORDS = 4000;

    static int free() throws Exception { try (var s = new java.net.ServerSocket(0)) { return s.getLocalPort(); } }

    public static void main(String[] arguments) throws Exception {
        int port = free(), controller = free();
        new Formatter().setPrintStream(new java.io.PrintStream(java.io.OutputStream.nullOutputStream())).setSupportedFeatures(Feature.PRODUCTION_FEATURES)
            .setNodeId(1).setClusterId(Uuid.randomUuid().toString()).setReleaseVersion(MetadataVersion.latestProduction())
            .setControllerListenerName("C").addDirectory("data").setMetadataLogDirectory("data").run();
        var p = new Properties();
        p.putAll(Map.of("process.roles", "broker,controller", "node.id", "1", "log.dirs", "data", "controller.quorum.voters", "1@127.0.0.1:" + controller,
            "controller.listener.names", "C", "listeners", "PLAINTEXT://127.0.0.1:" + port + ",C://127.0.0.1:" + controller,
            "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,C:PLAINTEXT", "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1", "transaction.state.log.num.partitions", "4"));
        p.put("log.cleaner.dedupe.buffer.size", "4194304");
        var server = new KafkaRaftServer(KafkaConfig.fromProps(p), Time.SYSTEM);
        server.startup();
        var at = "127.0.0.1:" + port;
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", at))) {
            admin.createTopics(List.of(new NewTopic("t", PARTITIONS, (short) 1))).all().get();
        }
        int sent = 0;
        Map<String, Object> settings = Map.of("bootstrap.servers", at, "transactional.id", "x", "batch.size", 1, "linger.ms", 0);
        try (var producer = new KafkaProducer<>(settings, new VoidSerializer(), new IntegerSerializer())) {
            producer.initTransactions();
            for (int t = 0; t < TRANSACTIONS; t++) {
                producer.beginTransaction();
                var all = new ArrayList<Future<RecordMetadata>>();
                for (int r = 0; r < RECORDS; r++) { int n = t * RECORDS + r; all.add(producer.send(new ProducerRecord<>("t", n % PARTITIONS, null, n))); }
                producer.commitTransaction();
                for (var each : all) { each.get(); sent++; }
            }
        }
        int read = 0;
        var last = new int[PARTITIONS];
        Arrays.fill(last, -1);
        boolean ordered = true;
        try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", at, "isolation.level", "read_committed", "auto.offset.reset", "earliest"),
                new VoidDeserializer(), new IntegerDeserializer())) {
            consumer.assign(java.util.stream.IntStream.range(0, PARTITIONS).mapToObj(i -> new TopicPartition("t", i)).toList());
            for (var end = Instant.now().plusSeconds(60); read < sent && Instant.now().isBefore(end); ) {
                for (var record : consumer.poll(Duration.ofMillis(200))) { ordered &= record.value() > last[record.partition()]; last[record.partition()] = record.value(); read++; }
            }
        }
        System.out.println(sent + " of " + TRANSACTIONS * RECORDS + " sent, read " + read + (ordered ? ", in order" : ", out of order"));
        System.exit(0);
    }
}
JAVA
seen=$(java -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp "lib/*" Early.java 2>broker.log)
early=$(grep -c 'Expected sequence 0 for transactions v2' broker.log || true)
echo "the broker named $early batches; $seen"
[ "$early" -gt 0 ] && [ "$seen" = "20000 of 20000 sent, read 20000, in order" ]
