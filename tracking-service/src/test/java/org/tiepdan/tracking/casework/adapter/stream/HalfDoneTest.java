package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import java.nio.file.Path;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.servicekit.stream.HalfDoneError;
import org.tiepdan.tracking.casework.adapter.store.CaseStores;
import org.tiepdan.tracking.casework.history.Bounds;
import org.tiepdan.tracking.casework.rules.CaseSpec;

/** A store that cannot be written, or an event that cannot be sent, ends the task; nothing of it comes out later. */
class HalfDoneTest {
    private static final CaseId OTHER = new CaseId("%032x".formatted(1));
    private static final CaseId THIRD = new CaseId("%032x".formatted(2));
    private static final Instant DUE = at("2026-12-01T00:00");

    @TempDir
    Path folder;

    private OneTask task;

    @BeforeEach
    void routeTwoCases() {
        task = withTwoCases("task");
    }

    private OneTask withTwoCases(String name) {
        var begun = new OneTask(folder.resolve(name), Bounds.DEFAULT);
        begun.routed(CASE);
        begun.routed(OTHER);
        begun.look(at("2026-07-01T09:17"));
        begun.events();
        return begun;
    }

    private static void ends(ThrowingCallable work) {
        assertThatExceptionOfType(HalfDoneError.class).isThrownBy(work);
    }

    @Test
    void whatCouldNotBeStoredForAWhileIsJudgedAndSentOnce() {
        var before = task.stored(CASE);
        task.full(true);
        for (int look = 0; look < 3; look++) {
            ends(() -> task.look(DUE));
        }
        assertThat(task.events()).isEmpty();
        assertThat(task.stored(CASE)).isEqualTo(before);

        task.full(false);
        task.look(DUE);

        var undisturbed = withTwoCases("undisturbed");
        undisturbed.look(DUE);
        assertThat(task.events()).contains("deadline.missed.v1").isEqualTo(undisturbed.events());
    }

    @Test
    void whatWasSentBeforeOneFailedIsNotSentAgain() {
        task.sendable(1);
        ends(() -> task.look(DUE));
        assertThat(task.events()).hasSize(1);

        task.sendable(Integer.MAX_VALUE);
        task.look(DUE);

        assertThat(task.events()).isEmpty();
    }

    /** The task does all of it again. */
    @Test
    void ofWhatCouldNotAllBeSentNothingIsCounted() {
        var undisturbed = withTwoCases("undisturbed");
        undisturbed.look(DUE);
        int ofOneCase = undisturbed.events().size() / 2;

        task.sendable(ofOneCase);
        ends(() -> task.look(DUE));

        assertThat(task.events()).hasSize(ofOneCase);
        assertThat(task.counted("deadlines.missed")).isZero();
    }

    @Test
    void anActThatCouldNotBeStoredIsNotStoredWithAnother() {
        var before = task.stored(CASE);
        task.full(true);
        ends(() -> task.command("acceptance", "k-1", CaseSpec.COMMUNE));
        task.full(false);
        task.events();

        task.routed(THIRD);

        assertThat(task.stored(CASE)).isEqualTo(before);
        assertThat(task.stored(THIRD)).isNotNull();
    }

    @Test
    void aStoredActWhoseEventsCannotBeSentEndsTheTask() {
        task.sendable(0);

        ends(() -> task.command("acceptance", "k-1", CaseSpec.COMMUNE));
        assertThat(task.open("ACCEPTED")).isZero();
    }

    @Test
    void aStoredActThatCannotBeCountedEndsTheTask() {
        task.uncountable("cases.open");

        ends(() -> task.command("acceptance", "k-1", CaseSpec.COMMUNE));
    }

    @Test
    void aLookWhoseEventsCannotBeCountedEndsTheTask() {
        task.uncountable("deadlines.missed");

        ends(() -> task.look(DUE));
    }

    /** A case that it judged and did not store yet would be stored with the next record, without its events. */
    @Test
    void aLookThatFailsOutsideACaseEndsTheTask() {
        task.broken(true);

        ends(() -> task.look(DUE));
    }

    @Test
    void ofWorkThatFailsNoLookIsStored() {
        try (var cases = new TopologyScenario(folder.resolve("driver"), at("2026-07-01T09:16"), 100)) {
            cases.routed();
            var file = cases.stored(CASE).file();
            int looks = cases.indexed();
            cases.contents().stream()
                    .map(entry -> entry.key)
                    .filter(key -> key.get()[0] == 'l')
                    .forEach(cases.store()::delete);
            var context = new MockProcessorContext<Object, Object>();
            context.addStateStore(cases.store());
            var stores = new CaseStores(context);

            assertThatIllegalStateException()
                    .isThrownBy(() -> stores.whole(() -> {
                        stores.addLooks(CASE, file);
                        throw new IllegalStateException("It cannot be judged.");
                    }));
            stores.write();
            assertThat(cases.indexed()).isZero();

            stores.whole(() -> stores.addLooks(CASE, file));
            stores.write();
            assertThat(cases.indexed()).isEqualTo(looks).isPositive();
        }
    }

    /** It steps over what an exception is thrown for, with what was half done. */
    @Test
    void theHandlerOfExceptionsDoesNotGoOn() {
        try (var cases = new TopologyScenario(folder.resolve("driver"), at("2026-07-01T09:16"), 100)) {
            cases.routed();
            cases.place.full(true);

            ends(() -> cases.clockAt(DUE));
            ends(() -> cases.command("acceptance", "k-1", "2026-07-01"));
            assertThat(cases.deadLetters()).isEmpty();
        }
    }
}
