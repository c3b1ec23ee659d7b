package org.tiepdan.tracking.casework.adapter.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.lawpack.limit.Course;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.LimitStep;
import org.tiepdan.lawpack.limit.LimitUnit;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.deadline.Changes;
import org.tiepdan.tracking.deadline.Changes.Extension;
import org.tiepdan.tracking.deadline.Changes.Pause;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineEvent;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineElapsed;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMet;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMissed;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlinePaused;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineRevised;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineSet;
import org.tiepdan.tracking.deadline.DeadlineState;
import org.tiepdan.tracking.deadline.Terms;
import tools.jackson.databind.node.ObjectNode;

/** The events of limits that pause, are revised and elapse. */
class RevisedLimitTest {
    /** The types whose samples this test reads. */
    static final Set<Class<?>> WRITTEN = Set.of(DeadlinePaused.class, DeadlineElapsed.class, DeadlineRevised.class);

    private static final Instant DUE = Instant.parse("2026-07-10T17:00:00Z");
    private static final Instant NOW = Instant.parse("2026-07-01T02:15:03.410Z");
    private static final Changes CHANGES = new Changes(
            List.of(new Pause(on("2026-07-06"), on("2026-07-08"), "WAITING-FOR-RESULT")),
            List.of(new Extension(on("2026-07-09"), "19-05443", 3)),
            2);

    private static Deadline limit(DeadlineState state, Changes changes) {
        var terms = new Terms(
                "KN-ACCEPT-1",
                LimitStep.ACCEPTANCE,
                LimitEvent.ASSIGNED,
                "Thụ lý khiếu nại lần đầu",
                "Accept or refuse a first complaint",
                on("2026-07-01"),
                on("2026-07-10"),
                on("2026-07-10"),
                DUE,
                "19-05443",
                "LKN 27 (Luật 136/2025 2.15b; NĐ155/2026 10)",
                "vn-calendar-8a1b2c3d4e5f",
                "vn-3f9a1c20d4e5",
                Course.Kind.SPAN,
                LimitEvent.EFFECTIVE);
        var counted = new Deadline.Counted(7, LimitUnit.WORKING_DAY, List.of(), List.of());
        return new Deadline(terms, counted, DUE, DUE, null, "cause", state, null, changes, null);
    }

    private static ObjectNode written(DeadlineEvent event) {
        var payload = EventPayloads.payload(new LimitChanged(event), () -> "miss");
        return (ObjectNode) EventJson.MAPPER.readTree(EventRecords.value(payload));
    }

    private static void isTheSample(DeadlineEvent event) {
        var type = event.kind() + ".v1";
        var written = written(event);
        var sample = (ObjectNode) ContractSamples.value(type).deepCopy();
        sample.remove("deadlineId");

        assertThat(ContractSamples.schema(type).get("properties").propertyNames())
                .containsAll(written.propertyNames());
        assertThat(written.retain(sample.propertyNames())).isEqualTo(sample);
    }

    @Test
    void writesAPauseAnElapsedSpanAndARevisionAsTheirSamples() {
        isTheSample(
                new DeadlinePaused(limit(DeadlineState.OPEN, Changes.NONE), new Pause(on("2026-07-06"), null, "G")));
        isTheSample(new DeadlineElapsed(limit(DeadlineState.OPEN, Changes.NONE)));
        isTheSample(revised(false));
    }

    @Test
    void namesTheMissThatARevisionPutsRight() {
        assertThat(written(revised(true)).get("supersedes").stringValue()).isEqualTo("miss");
        assertThat(written(revised(false)).has("supersedes")).isFalse();
    }

    private static DeadlineRevised revised(boolean supersedesMiss) {
        var before = limit(DeadlineState.MISSED, Changes.NONE);
        return new DeadlineRevised(before, limit(DeadlineState.OPEN, CHANGES), "case.extended", supersedesMiss, null);
    }

    /** A reader that has seen the first miss must not mistake the second one for a duplicate. */
    @Test
    void aSecondMissHasAnIdOfItsOwnThatIsTheOnePutRight() {
        var first = new DeadlineMissed(limit(DeadlineState.OPEN, Changes.NONE), NOW, null);
        var second = new DeadlineMissed(limit(DeadlineState.OPEN, CHANGES), NOW, null);
        var met = new DeadlineMet(limit(DeadlineState.MISSED, CHANGES), on("2026-07-09"), true, true);

        assertThat(id(second)).isNotEqualTo(id(first));
        assertThat(value(met).get("supersedes").stringValue()).isEqualTo(id(second));
    }

    /** A limit and the event that sets it have the same id, even if the end of another limit sets it. */
    @Test
    void aLimitThatAnEndSetIsNamedByTheEventThatSetIt() {
        var set = limit(DeadlineState.OPEN, Changes.NONE);

        assertThat(id(new DeadlineSet(set))).isEqualTo(set.id());
    }

    @Test
    void twoRevisionsByOneActHaveTwoIds() {
        var resumed = limit(DeadlineState.PAUSED, CHANGES);
        var again = limit(DeadlineState.OPEN, new Changes(CHANGES.pauses(), CHANGES.extensions(), 3));

        assertThat(id(new DeadlineRevised(resumed, again, "case.taken-over", false, null)))
                .isNotEqualTo(id(new DeadlineRevised(again, again, "case.taken-over", false, null)));
    }

    /** A correction moved its last day, and it is missed again. */
    @Test
    void whatIsMissedAgainAfterACorrectionHasAnIdOfItsOwn() {
        var missed = limit(DeadlineState.OPEN, Changes.NONE);
        var other = limit(DeadlineState.PAUSED, Changes.NONE);
        var again = other.correcting(missed).orElseThrow();

        assertThat(id(new DeadlineMissed(again, NOW, null))).isNotEqualTo(id(new DeadlineMissed(missed, NOW, null)));
        assertThat(other.correcting(again)).isEmpty();
    }

    private static String id(DeadlineEvent event) {
        var record = record(event);
        return EventRecords.envelope(record.headers(), record.key()).id();
    }

    private static ObjectNode value(DeadlineEvent event) {
        return (ObjectNode) EventJson.MAPPER.readTree(record(event).value().json());
    }

    private static Record<byte[], Outgoing> record(DeadlineEvent event) {
        return new EventWriter(new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e"), "first", ChainLink.NONE, NOW)
                .events(List.of(new LimitChanged(event)), "another cause")
                .records()
                .getFirst();
    }
}
