package org.tiepdan.system.harness.backend;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;

/** The topics of the system, on a broker that may have some of them. */
final class Topology {
    private Topology() {}

    static void createTopics(String bootstrapServers, LawPack law) {
        var bodies = law.bodies().all().stream().map(Body::code).toList();
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            var there = admin.listTopics().names().get();
            var missing = TopicCatalogue.newTopics(bodies).stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
