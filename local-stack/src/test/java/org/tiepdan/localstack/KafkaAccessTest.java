package org.tiepdan.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiepdan.localstack.AccessedBroker.OTHER_BODY;
import static org.tiepdan.localstack.AccessedBroker.OWN_GROUP;
import static org.tiepdan.localstack.AccessedBroker.SYSTEM;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.acl.Principals;
import org.tiepdan.localstack.access.Users;

/** The permissions of a Java client at the broker of a local run, by its name. */
class KafkaAccessTest {
    private static AccessedBroker accessed;

    @BeforeAll
    static void start(@TempDir Path folder) {
        accessed = new AccessedBroker(folder);
    }

    @AfterAll
    static void stop() {
        accessed.close();
    }

    @Test
    void a_body_reads_its_own_feed_with_a_group_of_its_own() {
        assertThat(accessed.readAs(SYSTEM, OWN_GROUP, AccessedBroker.ownFeed())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"agency." + OTHER_BODY + ".desk", "routing-feeds", "reporting-read-models", "agency.19-05443x"})
    void a_body_has_no_part_in_groups_of_others(String group) {
        assertThatThrownBy(() -> accessed.readAs(SYSTEM, group, AccessedBroker.ownFeed()))
                .isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    void a_body_sees_its_own_feed_and_does_not_learn_which_others_there_are() throws Exception {
        try (var admin = Admin.create(accessed.broker().clientSettings(SYSTEM))) {
            assertThat(admin.listTopics().names().get()).containsExactly(AccessedBroker.ownFeed());
        }
    }

    @ParameterizedTest
    @MethodSource("principals")
    void each_reads_and_writes_what_the_table_says_and_nothing_else(String principal) {
        assertThat(possible(topic -> accessed.read(principal, topic)))
                .as("read by %s", principal)
                .isEqualTo(declared((topic, name) -> topic.readers().contains(name), principal));
        assertThat(possible(topic -> accessed.write(principal, topic)))
                .as("written by %s", principal)
                .isEqualTo(declared(
                        (topic, name) -> topic.writers().contains(name) || isReplayed(topic, name), principal));
    }

    static Stream<String> principals() {
        return Stream.concat(
                Users.OF_EVERY_RUN.stream().filter(name -> !name.equals(Principals.ADMINISTRATOR)), Stream.of(SYSTEM));
    }

    @ParameterizedTest
    @MethodSource("principals")
    void nobody_makes_topics_users_or_rights(String principal) {
        try (var admin = Admin.create(accessed.broker().clientSettings(principal))) {
            var user = new UserScramCredentialUpsertion(
                    "mallory", new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_256, 4_096), "made up");

            assertRefused(
                    admin.createTopics(List.of(new NewTopic("mine.v1", 1, (short) 1)))
                            .all(),
                    TopicAuthorizationException.class);
            assertRefused(admin.deleteTopics(List.of(Topics.TRACKING_EVENTS)).all(), AuthorizationException.class);
            assertRefused(admin.alterUserScramCredentials(List.of(user)).all(), ClusterAuthorizationException.class);
            assertRefused(admin.deleteAcls(List.of(AclBindingFilter.ANY)).all(), ClusterAuthorizationException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake-service", "tracking-cases-1", "mine"})
    void a_body_cannot_fence_a_writer_by_its_transactional_id(String id) {
        var settings = accessed.broker().clientSettings(SYSTEM);
        settings.put("transactional.id", id);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            assertThatThrownBy(producer::initTransactions).isInstanceOf(TransactionalIdAuthorizationException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake-service", "administrator", "nobody"})
    void a_body_that_calls_itself_another_is_not_let_in(String name) {
        var settings = accessed.broker().clientSettings(SYSTEM);
        settings.computeIfPresent(
                "sasl.jaas.config", (_, login) -> login.toString().replace(SYSTEM, name));

        assertNotLetIn(settings);
    }

    @ParameterizedTest
    @ValueSource(strings = {BrokerSettings.INSIDE_LISTENER, BrokerSettings.CONTROLLER_LISTENER})
    void the_listeners_of_the_broker_itself_are_no_way_around(String listener) {
        var server =
                listener.equals(BrokerSettings.CONTROLLER_LISTENER) ? "bootstrap.controllers" : "bootstrap.servers";
        assertNotLetIn(Map.of(
                server,
                "127.0.0.1:" + accessed.broker().port(listener),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required"
                        + " username=\"administrator\" password=\"guessed\";"));
    }

    private static void assertNotLetIn(Map<String, Object> settings) {
        try (var admin = Admin.create(new HashMap<>(settings))) {
            assertRefused(admin.describeCluster().nodes(), SaslAuthenticationException.class);
        }
    }

    private static void assertRefused(Future<?> answer, Class<? extends Exception> how) {
        assertThatThrownBy(answer::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(how);
    }

    private static Set<String> possible(Consumer<String> act) {
        return accessed.topics().stream().filter(topic -> succeeds(act, topic)).collect(Collectors.toSet());
    }

    private static boolean succeeds(Consumer<String> act, String topic) {
        try {
            act.accept(topic);
            return true;
        } catch (AuthorizationException e) {
            // A producer that may write no topic at all is refused before it requests one.
            return false;
        }
    }

    private interface Right {
        boolean has(TopicCatalogue.Topic topic, String principal);
    }

    private static boolean isReplayed(TopicCatalogue.Topic topic, String principal) {
        return principal.equals(Principals.OPERATOR)
                && topic.readers().contains(principal)
                && !topic.name().contains("dead-letters");
    }

    /** By actual names. */
    private static Set<String> declared(Right right, String principal) {
        return TopicCatalogue.read().stream()
                .flatMap(topic -> Stream.of(AccessedBroker.BODY, OTHER_BODY)
                        .filter(body -> right.has(topic, generic(principal, body)))
                        .map(body -> topic.name().replace(TopicCatalogue.BODY, body)))
                .collect(Collectors.toSet());
    }

    private static String generic(String principal, String body) {
        return principal.equals(Principals.body(body)) ? Principals.body(TopicCatalogue.BODY) : principal;
    }
}
