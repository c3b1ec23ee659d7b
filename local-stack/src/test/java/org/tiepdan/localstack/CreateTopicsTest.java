package org.tiepdan.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.acl.Principals;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;

/** {@code deploy/create-topics} creates the same topics on a cluster that {@code ./run} creates on the local broker. */
class CreateTopicsTest {
    private record Answer(int status, List<String> lines) {}

    @TempDir
    Path folder;

    private Path asked;
    private Path existing;

    @BeforeEach
    void nothingExists() throws IOException {
        asked = Files.createFile(folder.resolve("asked"));
        existing = Files.createFile(folder.resolve("existing"));
    }

    @Test
    void what_it_creates_is_what_the_catalogue_declares_for_every_body() throws Exception {
        List<String> bodies = LawPack.packaged().bodies().all().stream()
                .map(Body::code)
                .distinct()
                .toList();

        Answer answer = run(recorder(), Map.of());

        assertThat(answer.status()).as("%s", answer.lines()).isZero();
        assertThat(Files.readAllLines(asked))
                .containsExactlyInAnyOrderElementsOf(TopicCatalogue.newTopics(bodies).stream()
                        .map(CreateTopicsTest::asArguments)
                        .toList());
    }

    @Test
    void a_topic_that_exists_is_left_as_it_is() throws Exception {
        Files.writeString(existing, "tracking.commands.v1\nagency.19-ubnd.v1\nsomebody.elses.v1\n");

        Answer answer = run(recorder(), Map.of());

        assertThat(answer.status()).isZero();
        assertThat(Files.readAllLines(asked))
                .isNotEmpty()
                .noneMatch(line -> line.contains(" tracking.commands.v1 ") || line.contains(" agency.19-ubnd.v1 "));
    }

    @Test
    void a_cluster_acknowledges_only_what_two_replicas_have() throws Exception {
        run(recorder(), Map.of("REPLICATION", "3"));

        assertThat(Files.readAllLines(asked))
                .hasSizeGreaterThan(10)
                .allMatch(line ->
                        line.contains(" --replication-factor 3 ") && line.endsWith(" --config min.insync.replicas=2"));
    }

    @Test
    void one_broker_alone_may_flush_what_intake_writes() throws Exception {
        run(recorder(), Map.of("FLUSH", "yes"));

        assertThat(Files.readAllLines(asked))
                .filteredOn(line -> line.endsWith(" --config flush.messages=1"))
                .extracting(line -> line.replaceAll(".* --topic (\\S+) .*", "$1"))
                .containsExactlyInAnyOrder(
                        "intake.petition-events.v1",
                        "intake.sealed-petitions.v1",
                        "intake.petition-keys.v1",
                        "intake.access-events.v1");
        assertThat(Files.readAllLines(asked)).noneMatch(line -> line.contains("min.insync.replicas"));
    }

    @Test
    void a_topic_that_cannot_be_created_and_a_broker_that_does_not_answer_are_failures() throws Exception {
        Answer refused = run(script("case \"$*\" in *--list*) exit 0 ;; *) exit 1 ;; esac"), Map.of());
        Answer silent = run(script("exit 1"), Map.of());

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.lines()).contains("create-topics: not every topic could be created");
        assertThat(silent.status()).isEqualTo(1);
        assertThat(silent.lines()).contains("create-topics: broker:9092 does not list its topics");
    }

    @Test
    void with_kafkas_own_tool_a_second_run_creates_nothing() throws Exception {
        Path topics = Files.writeString(
                folder.resolve("topics.csv"),
                "# of two kinds\nname;partitions;retention_ms;cleanup_policy;writer;note\n"
                        + "keys.v1;3;-1;compact;somebody;\nagency.{body}.v1;1;3600000;delete;somebody;\n");
        Path bodies = Files.writeString(
                folder.resolve("bodies.csv"), "code;name_vi\n19-a;một\n19-a;một, đổi tên\n19-b;hai\n");
        try (var broker = LocalBroker.start(folder.resolve("data"), 0)) {
            Map<String, String> here = Map.of(
                    "TOPICS",
                    topics.toString(),
                    "BODIES",
                    bodies.toString(),
                    "BOOTSTRAP_SERVERS",
                    broker.bootstrapServers(),
                    "COMMAND_CONFIG",
                    broker.credentials(Principals.ADMINISTRATOR).toString());

            assertThat(run(kafkaTopics(), here).lines()).containsExactly("Created 3 topics.");
            assertThat(run(kafkaTopics(), here).lines()).containsExactly("All topics are there.");

            assertThat(described(broker))
                    .isEqualTo(Map.of(
                            "keys.v1",
                            "3 -1 compact",
                            "agency.19-a.v1",
                            "1 3600000 delete",
                            "agency.19-b.v1",
                            "1 3600000 delete"));
        }
    }

    private static Map<String, String> described(LocalBroker broker) throws Exception {
        try (var admin = Admin.create(broker.clientSettings(Principals.ADMINISTRATOR))) {
            var names = admin.listTopics().names().get();
            var settings = admin.describeConfigs(names.stream()
                            .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                            .toList())
                    .all()
                    .get();
            return admin.describeTopics(names).allTopicNames().get().entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, topic -> {
                        var own = settings.get(new ConfigResource(ConfigResource.Type.TOPIC, topic.getKey()));
                        return topic.getValue().partitions().size() + " "
                                + own.get("retention.ms").value() + " "
                                + own.get("cleanup.policy").value();
                    }));
        }
    }

    private static String asArguments(NewTopic topic) {
        return "--bootstrap-server broker:9092 --create --if-not-exists --topic " + topic.name() + " --partitions "
                + topic.numPartitions() + " --replication-factor 1 --config retention.ms="
                + topic.configs().get("retention.ms") + " --config cleanup.policy="
                + topic.configs().get("cleanup.policy");
    }

    /** Replaces kafka-topics.sh: reads the existing topics from one file and appends each request to create one to another. */
    private Path recorder() throws IOException {
        return script("case \"$*\" in *--list*) cat '" + existing + "' ;; *) echo \"$*\" >>'" + asked + "' ;; esac");
    }

    private Path kafkaTopics() throws IOException {
        return script("exec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + System.getProperty("java.class.path")
                + "' org.apache.kafka.tools.TopicCommand \"$@\" 2>/dev/null");
    }

    private Path script(String body) throws IOException {
        Path script = Files.writeString(folder.resolve("kafka-topics.sh"), "#!/bin/sh\n" + body + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private static Answer run(Path kafkaTopics, Map<String, String> environment) throws Exception {
        var builder = new ProcessBuilder("bash", "../deploy/create-topics").redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of("BOOTSTRAP_SERVERS", "broker:9092", "KAFKA_TOPICS", kafkaTopics.toString()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (var out = process.inputReader(UTF_8)) {
            List<String> lines = out.readAllLines();
            return new Answer(process.waitFor(), lines);
        }
    }
}
