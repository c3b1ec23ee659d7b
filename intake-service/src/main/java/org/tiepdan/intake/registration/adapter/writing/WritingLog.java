package org.tiepdan.intake.registration.adapter.writing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.intake.adapter.TransactionalProducers;
import org.tiepdan.intake.index.IndexProgress;
import org.tiepdan.intake.index.PetitionChanges;
import org.tiepdan.intake.index.PetitionChanges.Change;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.register.NumberBook;
import org.tiepdan.intake.registration.adapter.writing.PetitionTransaction.Written;

/** The log as its single writer sees it. It writes only while it knows the log up to the last record. */
@Component
public class WritingLog {
    private static final Logger LOG = LoggerFactory.getLogger(WritingLog.class);

    private final TransactionalProducers maker;
    private final PetitionIndex index;
    private final PetitionChanges changes;
    private final IndexProgress progress;
    private final Clock clock;
    private final NumberBook numbers = new NumberBook();
    private final SecureRandom random = new SecureRandom();
    private @Nullable ProducersInTurn producers;
    private volatile WriterState state = WriterState.OPENING;

    public WritingLog(
            TransactionalProducers maker,
            PetitionIndex index,
            PetitionChanges changes,
            IndexProgress progress,
            Clock clock) {
        this.maker = maker;
        this.index = index;
        this.changes = changes;
        this.progress = progress;
        this.clock = clock;
    }

    WriterState state() {
        return state;
    }

    /**
     * Reads everything ever committed. New producers first settle the open transactions of older ones, so that the
     * following read is complete.
     */
    void open() {
        if (state != WriterState.OPENING) {
            return;
        }
        try {
            if (producers == null) {
                producers = ProducersInTurn.opened(maker);
            }
            if (progress.caughtUp() && progress.awaitEnd()) {
                numbers.restore(index.numbers(), index.numbersApart());
                state = WriterState.WRITING;
            }
        } catch (RuntimeException e) {
            LOG.warn("The log cannot be written to yet ({}).", e.getClass().getSimpleName());
            drop();
        }
    }

    /**
     * @return the recorded petitions: the whole batch except those with a number on paper that another petition has
     * @throws LogUnavailableException if it is unknown whether the batch is recorded; it is recorded as a whole or not at all
     */
    List<Written> record(Collection<PreparedPetition> batch) {
        var inTurn = writing();
        var numbered = batch.stream().filter(this::hasItsNumber).toList();
        return numbered.isEmpty() ? List.of() : committed(inTurn, transaction -> transaction.write(numbered));
    }

    /**
     * @return the recorded change
     * @throws ChangedMeanwhileException if the petition has changed since the change was checked
     * @throws LogUnavailableException if it is unknown whether the change is recorded
     */
    Change record(PreparedChange change) {
        var inTurn = writing();
        var now = index.find(change.id()).map(first -> changes.now(change.id(), first));
        if (!now.equals(Optional.of(change.base())) || changes.isVoid(change.id())) {
            throw new ChangedMeanwhileException();
        }
        var recorded = committed(inTurn, transaction -> transaction.write(change));
        changes.add(change.id(), recorded);
        return recorded;
    }

    private ProducersInTurn writing() {
        var inTurn = producers;
        if (state != WriterState.WRITING || inTurn == null) {
            throw new LogUnavailableException(new IllegalStateException("The writer is " + state + "."));
        }
        return inTurn;
    }

    private <T> T committed(ProducersInTurn inTurn, Function<PetitionTransaction, T> write) {
        var writing = inTurn.next();
        try {
            writing.beginTransaction();
            var written = write.apply(new PetitionTransaction(
                    writing, numbers, random, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            commit(writing);
            numbers.keep();
            return written;
        } catch (RuntimeException e) {
            failed(writing, e);
            throw new LogUnavailableException(e);
        }
    }

    private boolean hasItsNumber(PreparedPetition petition) {
        var told = petition.told();
        if (told != null && petition.apart()) {
            numbers.takeApart(told);
            return true;
        }
        return told == null || numbers.take(told);
    }

    /** The next producers find out whether an unanswered commit took place: this one must not abort it. */
    private void commit(Producer<byte[], byte[]> writing) {
        try {
            writing.commitTransaction();
        } catch (RuntimeException e) {
            drop();
            throw e;
        }
    }

    private void failed(Producer<byte[], byte[]> writing, RuntimeException failure) {
        numbers.giveBack();
        state = WriterState.OPENING;
        LOG.warn(
                "A batch of petitions was not recorded ({}).",
                failure.getClass().getSimpleName());
        var cause = producers == null ? failure : abort(writing, failure);
        if (isFenced(cause)) {
            LOG.error("Another instance of intake writes to the log since: this one records nothing more until it is"
                    + " started anew.");
            state = WriterState.FENCED;
            drop();
        }
    }

    /** @return whether another instance writes; often only the broker's answer to this call shows it */
    private RuntimeException abort(Producer<byte[], byte[]> writing, RuntimeException failure) {
        try {
            writing.abortTransaction();
            return failure;
        } catch (RuntimeException e) {
            drop();
            return isFenced(failure) ? failure : e;
        }
    }

    private static boolean isFenced(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProducerFencedException) {
                return true;
            }
        }
        return false;
    }

    /** Closes the producers without waiting for pending writes. */
    void drop() {
        var dropped = producers;
        producers = null;
        if (dropped != null) {
            dropped.close();
        }
    }
}
