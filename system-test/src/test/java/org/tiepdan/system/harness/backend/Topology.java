package org.tiepdan.system.harness.backend;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;

/** The topics of the system, on a broker that may already have some of them. */
final class Topology {
    private Topology() {}

    static List<String> bodies(LawPack law) {
        return law.bodies().all().stream().map(Body::code).distinct().toList();
    }

    static void createTopics(Map<String, Object> connection, LawPack law) {
        try (var admin = Admin.create(connection)) {
            var there = admin.listTopics().names().get();
            var missing = TopicCatalogue.newTopics(bodies(law)).stream()
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
