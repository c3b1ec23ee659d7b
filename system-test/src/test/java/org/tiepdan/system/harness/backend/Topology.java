package org.tiepdan.system.harness.backend;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;

/** The topics of the system on a broker that has none yet. */
final class Topology {
    private Topology() {}

    static void createTopics(String bootstrapServers) {
        var bodies = LawPack.packaged().bodies().all().stream().map(Body::code).toList();
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            admin.createTopics(TopicCatalogue.newTopics(bodies)).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
