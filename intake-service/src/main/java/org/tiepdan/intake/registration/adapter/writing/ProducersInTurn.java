package org.tiepdan.intake.registration.adapter.writing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.tiepdan.intake.adapter.TransactionalProducers;

/**
 * The producers of one writer, each of which writes every other batch. A broker answers a commit before all partitions know of it, and
 * makes the next transaction of the same producer wait until they do, by default for 20 ms and more; that of another producer need not
 * wait.
 *
 * <p>The order matters: the first producer is initialised first and writes first. After its first batch is committed, a writer has
 * therefore fenced every earlier writer with both producers, and a writer that was overtaken between the two is fenced before it has
 * written anything.
 */
final class ProducersInTurn implements AutoCloseable {
    private static final int TURNS = 2;

    private final List<Producer<byte[], byte[]>> producers;
    private int turn;

    private ProducersInTurn(List<Producer<byte[], byte[]>> producers) {
        this.producers = producers;
    }

    /** Ends open transactions of older producers, and fences them; leaves no producer open if it fails. */
    static ProducersInTurn opened(TransactionalProducers maker) {
        var opened = new ProducersInTurn(new ArrayList<>());
        try {
            for (int turn = 0; turn < TURNS; turn++) {
                var producer = maker.next(turn);
                opened.producers.add(producer);
                producer.initTransactions();
            }
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    Producer<byte[], byte[]> next() {
        var next = producers.get(turn);
        turn = (turn + 1) % TURNS;
        return next;
    }

    /** Does not wait for pending writes. */
    @Override
    public void close() {
        producers.forEach(producer -> producer.close(Duration.ZERO));
    }
}
