package org.tiepdan.intake.registration.adapter.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.intake.adapter.MockProducers;
import org.tiepdan.intake.identity.CodeBook;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.intake.identity.PlainHash;
import org.tiepdan.intake.index.Concerned;
import org.tiepdan.intake.index.IndexProgress;
import org.tiepdan.intake.index.PetitionChanges;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.register.Register;
import org.tiepdan.intake.register.RegisterNumber;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.intake.registration.adapter.writing.PetitionTransaction.Written;
import org.tiepdan.intake.sealing.UnsealedSealer;
import org.tiepdan.lawpack.LawPack;

/** The writer's behaviour when a write, or the answer to a commit, fails. */
class WritingLogTest {
    private static final int TURNS = 2;

    private final PetitionIndex index = new PetitionIndex();
    private final MockProducers producers = new MockProducers();
    private final PetitionCodes codes = new CodeBook(new PlainHash()).newest();
    private boolean atTheEnd = true;
    private final WritingLog log = new WritingLog(
            producers,
            index,
            new PetitionChanges(),
            new IndexProgress() {
                @Override
                public boolean caughtUp() {
                    return atTheEnd;
                }

                @Override
                public boolean awaitEnd() {
                    return atTheEnd;
                }
            },
            Clock.fixed(Requests.NOW, ZoneOffset.UTC));

    @Test
    void givesTheNumbersOfAnAbortedBatchToTheNext() {
        log.open();
        record("a");
        producer(1).sendException = new TimeoutException("not acknowledged");
        assertThatThrownBy(() -> record("b", "c")).isInstanceOf(LogUnavailableException.class);
        assertThat(log.state()).isEqualTo(WriterState.OPENING);
        producer(1).sendException = null;

        log.open();

        assertThat(record("c", "b")).containsExactly(2, 3);
        assertThat(producers.made()).hasSize(TURNS);
    }

    @Test
    void findsOutWithANewProducerWhetherACommitThatWasNotAnsweredTookPlace() {
        log.open();
        record("a");
        producer(1).commitTransactionException = new TimeoutException("not answered");
        assertThatThrownBy(() -> record("b")).isInstanceOf(LogUnavailableException.class);
        assertThat(producers.made()).allMatch(MockProducer::closed);
        standsInTheLog("b", 2);

        log.open();

        assertThat(producers.made()).hasSize(2 * TURNS);
        assertThat(producer(2).transactionInitialized()).isTrue();
        assertThat(record("c")).containsExactly(3);
    }

    @Test
    void writesNothingBeforeTheIndexKnowsTheLog() {
        atTheEnd = false;

        log.open();

        assertThat(log.state()).isEqualTo(WriterState.OPENING);
        assertThatThrownBy(() -> record("a")).isInstanceOf(LogUnavailableException.class);
        assertThat(producer(0).history()).isEmpty();
    }

    @Test
    void neverTakesOverAgainFromTheInstanceThatFencedIt() {
        log.open();
        record("a");
        producer(1).fenceProducer();

        assertThatThrownBy(() -> record("b")).isInstanceOf(LogUnavailableException.class);
        log.open();

        assertThat(log.state()).isEqualTo(WriterState.FENCED);
        assertThatThrownBy(() -> record("b")).isInstanceOf(LogUnavailableException.class);
        assertThat(producers.made()).hasSize(TURNS);
    }

    @Test
    void twoProducersWriteInTurnSoThatNoBatchWaitsForTheEndOfTheOneBefore() {
        log.open();
        record("a");
        record("b");
        record("c");

        assertThat(producer(0).commitCount()).isEqualTo(2);
        assertThat(producer(1).commitCount()).isEqualTo(1);
    }

    @Test
    void aWriterThatWasOvertakenWhileItBeganFindsOutBeforeItHasWrittenAnything() {
        log.open();
        producer(0).fenceProducer();

        assertThatThrownBy(() -> record("a")).isInstanceOf(LogUnavailableException.class);

        assertThat(log.state()).isEqualTo(WriterState.FENCED);
        assertThat(producers.made()).flatExtracting(MockProducer::history).isEmpty();
    }

    private MockProducer<byte[], byte[]> producer(int number) {
        return producers.made().get(number);
    }

    /** @return the numbers assigned, in the order in which the index sees them */
    private List<@Nullable Integer> record(String... keys) {
        var preparation = new Preparation(new UnsealedSealer(), LawPack.packaged());
        var written = log.record(List.of(keys).stream()
                .map(key -> preparation.prepare(
                        new Preparation.Identified(id(key), codes, Set.of(), "cb-1"),
                        Requests.read(Requests.complaint()),
                        "q-" + key,
                        Requests.NOW))
                .toList());
        written.forEach(each -> index.add(each.id(), each.registered()));
        return written.stream()
                .map(Written::fact)
                .map(fact -> fact.registerNumber())
                .toList();
    }

    private CaseId id(String key) {
        return codes.petitionId("19-btcd", key);
    }

    private void standsInTheLog(String key, int number) {
        index.add(
                id(key),
                new Registered(
                        "COMPLAINT",
                        new Concerned("19-btcd", null, null, List.of()),
                        "q-" + key,
                        1,
                        Requests.NOW,
                        Requests.NOW,
                        new RegisterNumber(new Register("19-btcd", 2026), number),
                        new Registered.Position(0, number),
                        new Registered.SealedAt(0, number, number)));
    }
}
