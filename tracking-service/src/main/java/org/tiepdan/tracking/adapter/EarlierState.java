package org.tiepdan.tracking.adapter;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.tiepdan.servicekit.start.StartRefusedException;

/**
 * Refuses to start on state in the form from before the first release. Starting without it would forget every case,
 * because the records that opened them are already consumed.
 */
final class EarlierState {
    static final String CHANGELOG = "tracking-cases-cases-changelog";

    private static final int WAIT_SECONDS = 30;

    private EarlierState() {}

    /**
     * @param connection settings of an admin client, used for this look alone
     * @throws StartRefusedException when there is such state, or the broker did not answer
     */
    static void refuse(Map<String, Object> connection) {
        var admin = Admin.create(connection);
        try {
            if (admin.listTopics().names().get(WAIT_SECONDS, TimeUnit.SECONDS).contains(CHANGELOG)) {
                throw new StartRefusedException(
                        "The topic " + CHANGELOG
                                + " holds cases in a form of before the first release, which is no longer read. Start with empty data.");
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new StartRefusedException("Kafka did not name its topics within " + WAIT_SECONDS + " s.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while looking at the topics.", e);
        } finally {
            admin.close(Duration.ZERO);
        }
    }
}
