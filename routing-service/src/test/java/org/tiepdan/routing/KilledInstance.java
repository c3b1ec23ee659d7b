package org.tiepdan.routing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.TransactionState;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.tiepdan.eventing.Topics;

/** An instance in a process of its own, which is killed while it has a transaction open. */
final class KilledInstance implements AutoCloseable {
    private static final String GROUP = "routing-decisions";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final String name;
    private final Process process;
    private final Admin admin;

    KilledInstance(EmbeddedKafkaKraftBroker broker, Path state, String name) throws IOException {
        this.name = name;
        this.process = ServiceOnABroker.fork(broker, state, name);
        this.admin = admin(broker);
    }

    /** Waits until an instance has a part of the petitions. */
    static void awaitShare(EmbeddedKafkaKraftBroker broker, String name) {
        try (var admin = admin(broker)) {
            await(name + " shares the work")
                    .atMost(PATIENCE)
                    .until(() -> member(admin, name).isPresent());
        }
    }

    /**
     * Like {@code kill -9}: nothing is closed, and what it was doing stays undone.
     *
     * @param load sends it more work; called again if it had just finished the last
     */
    void killAtWork(Load load) throws Exception {
        var client = member(admin, name).orElseThrow().clientId();
        var transactions = client.substring(0, client.indexOf("-StreamThread-"));
        await("it has a transaction open").atMost(PATIENCE).until(() -> {
            signal("CONT");
            load.send();
            signal("STOP");
            return admin
                    .listTransactions(new ListTransactionsOptions().filterStates(Set.of(TransactionState.ONGOING)))
                    .all()
                    .get()
                    .stream()
                    .anyMatch(open -> open.transactionalId().startsWith(transactions));
        });
        process.destroyForcibly().waitFor();
    }

    /** Sends petitions. */
    @FunctionalInterface
    interface Load {
        void send() throws Exception;
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    private static Optional<MemberDescription> member(Admin admin, String name)
            throws ExecutionException, InterruptedException {
        return admin.describeConsumerGroups(List.of(GROUP)).describedGroups().get(GROUP).get().members().stream()
                .filter(member -> member.groupInstanceId()
                        .filter(instance -> instance.startsWith(name + "-"))
                        .isPresent())
                .filter(member -> member.assignment().topicPartitions().stream()
                        .anyMatch(part -> part.topic().equals(Topics.PETITION_EVENTS)))
                .findFirst();
    }

    private static Admin admin(EmbeddedKafkaKraftBroker broker) {
        return Admin.create(Map.of("bootstrap.servers", (Object) broker.getBrokersAsString()));
    }

    @Override
    public void close() {
        process.destroyForcibly();
        admin.close();
    }
}
