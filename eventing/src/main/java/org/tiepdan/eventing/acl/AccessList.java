package org.tiepdan.eventing.acl;

import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DELETE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;
import static org.apache.kafka.common.resource.ResourceType.CLUSTER;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.apache.kafka.common.resource.ResourceType.TRANSACTIONAL_ID;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.Resource;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.tiepdan.eventing.TopicCatalogue;

/**
 * All permissions on the broker except the administrator's: those in {@code topics.csv}, and what the clients need besides. By Kafka's own
 * rules, read and write include describe, and a principal that may write any topic may do so idempotently.
 */
public final class AccessList {
    private static final String EVERY = ResourcePattern.WILDCARD_RESOURCE;
    private static final String DEAD_LETTERS = ".dead-letters.";

    private final Set<AclBinding> bindings = new LinkedHashSet<>();

    private AccessList() {}

    /**
     * @param bodies codes of the bodies that have a feed
     * @return permissions only; everything else is refused
     */
    public static Set<AclBinding> of(Collection<String> bodies) {
        var list = new AccessList();
        TopicCatalogue.read().forEach(topic -> list.addTopic(topic, bodies));
        Client.ALL.forEach(list::addClient);
        bodies.forEach(body -> list.allow(Principals.body(body), GROUP, PREFIXED, Principals.groupsOf(body), READ));
        list.addOperator();
        return list.bindings;
    }

    private void addTopic(TopicCatalogue.Topic topic, Collection<String> bodies) {
        int body = topic.name().indexOf(TopicCatalogue.BODY);
        if (body < 0) {
            topic.writers().forEach(writer -> allow(writer, TOPIC, LITERAL, topic.name(), WRITE));
            topic.readers().forEach(reader -> allow(reader, TOPIC, LITERAL, topic.name(), READ));
            return;
        }
        // One entry for all feeds: a service writes, or reads, every one.
        var feeds = topic.name().substring(0, body);
        topic.writers().forEach(writer -> allow(writer, TOPIC, PREFIXED, feeds, WRITE));
        for (var reader : topic.readers()) {
            if (!reader.contains(TopicCatalogue.BODY)) {
                allow(reader, TOPIC, PREFIXED, feeds, READ);
                continue;
            }
            bodies.forEach(each -> allow(
                    reader.replace(TopicCatalogue.BODY, each),
                    TOPIC,
                    LITERAL,
                    topic.name().replace(TopicCatalogue.BODY, each),
                    READ));
        }
    }

    private void addClient(Client client) {
        var principal = client.principal();
        client.groups().forEach(group -> allow(principal, GROUP, LITERAL, group, READ));
        client.groupPrefixes().forEach(prefix -> allow(principal, GROUP, PREFIXED, prefix, READ));
        client.transactionalIds().forEach(id -> allow(principal, TRANSACTIONAL_ID, LITERAL, id, WRITE));
        client.topologies().forEach(application -> {
            allow(principal, GROUP, LITERAL, application, READ);
            allow(principal, TRANSACTIONAL_ID, PREFIXED, application + "-", WRITE);
            // For changelogs, and for repartition topics, whose records are deleted once read.
            allow(principal, TOPIC, PREFIXED, application + "-", CREATE, READ, WRITE, DELETE, DESCRIBE_CONFIGS);
        });
    }

    private void addOperator() {
        var operator = Principals.OPERATOR;
        allow(operator, CLUSTER, LITERAL, Resource.CLUSTER_NAME, DESCRIBE, DESCRIBE_CONFIGS);
        allow(operator, TOPIC, LITERAL, EVERY, DESCRIBE, DESCRIBE_CONFIGS);
        allow(operator, GROUP, LITERAL, EVERY, DESCRIBE);
        allow(operator, TRANSACTIONAL_ID, LITERAL, EVERY, DESCRIBE);
        // Replaying a dead letter writes the record to its original topic again.
        TopicCatalogue.read().stream()
                .filter(topic ->
                        topic.readers().contains(operator) && !topic.name().contains(DEAD_LETTERS))
                .forEach(topic -> allow(operator, TOPIC, LITERAL, topic.name(), WRITE));
    }

    private void allow(
            String principal, ResourceType type, PatternType pattern, String name, AclOperation... operations) {
        for (var operation : operations) {
            bindings.add(new AclBinding(
                    new ResourcePattern(type, name, pattern),
                    new AccessControlEntry("User:" + principal, "*", operation, AclPermissionType.ALLOW)));
        }
    }
}
