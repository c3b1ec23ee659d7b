package org.tiepdan.eventing.acl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.Topics;

class AccessListTest {
    private static final Set<AclBinding> LIST = AccessList.of(List.of("19-btcd", "19-05443"));

    @Test
    void a_body_reads_its_own_feed_with_groups_of_its_own_and_nothing_else() {
        assertThat(rightsOf("body-19-05443"))
                .containsExactlyInAnyOrder(
                        "READ TOPIC LITERAL agency.19-05443.v1", "READ GROUP PREFIXED agency.19-05443.");
    }

    @Test
    void routing_writes_and_streams_every_feed_by_one_right_each() {
        assertThat(rightsOf(Principals.ROUTING).stream().filter(right -> right.contains("agency.")))
                .containsExactlyInAnyOrder("WRITE TOPIC PREFIXED agency.", "READ TOPIC PREFIXED agency.");
    }

    @Test
    void nobody_but_intake_has_any_right_to_what_is_sealed_or_its_keys() {
        for (var topic : List.of(Topics.SEALED_PETITIONS, Topics.PETITION_KEYS)) {
            assertThat(LIST.stream()
                            .filter(right -> right.pattern().name().equals(topic))
                            .map(right -> right.entry().principal()))
                    .containsOnly("User:intake-service");
        }
    }

    @Test
    void the_operator_reads_and_writes_again_what_dead_letters_speak_of_and_nothing_restricted() {
        assertThat(rightsOf(Principals.OPERATOR).stream().filter(right -> right.startsWith("WRITE")))
                .containsExactlyInAnyOrder(
                        "WRITE TOPIC LITERAL intake.petition-events.v1",
                        "WRITE TOPIC LITERAL routing.commands.v1",
                        "WRITE TOPIC LITERAL routing.case-events.v1",
                        "WRITE TOPIC LITERAL tracking.commands.v1",
                        "WRITE TOPIC LITERAL tracking.case-events.v1");
    }

    @Test
    void a_topology_has_the_topics_and_ids_that_begin_with_its_name_and_a_dash() {
        assertThat(rightsOf(Principals.TRACKING))
                .contains(
                        "READ GROUP LITERAL tracking-cases",
                        "WRITE TRANSACTIONAL_ID PREFIXED tracking-cases-",
                        "CREATE TOPIC PREFIXED tracking-cases-");
    }

    @Test
    void nobody_may_change_users_rights_or_settings() {
        assertThat(LIST).allSatisfy(right -> {
            assertThat(right.entry().permissionType()).isEqualTo(AclPermissionType.ALLOW);
            assertThat(right.entry().operation())
                    .isNotIn(AclOperation.ALL, AclOperation.ALTER, AclOperation.ALTER_CONFIGS);
            assertThat(right.pattern().resourceType())
                    .isIn(ResourceType.TOPIC, ResourceType.GROUP, ResourceType.TRANSACTIONAL_ID, ResourceType.CLUSTER);
        });
    }

    @Test
    void readers_and_writers_are_principals_that_exist() {
        var known = Client.ALL.stream().map(Client::principal).collect(Collectors.toSet());
        known.add(Principals.body(TopicCatalogue.BODY));

        assertThat(TopicCatalogue.read()).allSatisfy(topic -> {
            assertThat(known).containsAll(topic.writers()).containsAll(topic.readers());
            assertThat(topic.readers()).doesNotHaveDuplicates();
        });
    }

    @Test
    void facts_have_one_writer_and_only_the_commands_of_cases_are_passed_on_by_another() {
        assertThat(TopicCatalogue.read().stream()
                        .filter(topic -> topic.writers().size() > 1)
                        .map(TopicCatalogue.Topic::name))
                .containsExactly(Topics.TRACKING_COMMANDS);
        assertThat(rightsOf(Principals.ROUTING))
                .contains("WRITE TOPIC LITERAL tracking.commands.v1", "READ TOPIC LITERAL tracking.replies.v1")
                .doesNotContain("READ TOPIC LITERAL tracking.commands.v1");
    }

    private static List<String> rightsOf(String principal) {
        return LIST.stream()
                .filter(right -> right.entry().principal().equals("User:" + principal))
                .map(right -> right.entry().operation() + " " + right.pattern().resourceType() + " "
                        + right.pattern().patternType() + " " + right.pattern().name())
                .toList();
    }
}
