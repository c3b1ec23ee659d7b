package org.tiepdan.tracking.casework.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.escalation.EscalationStep;
import org.tiepdan.lawpack.limit.Course;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.LimitStep;
import org.tiepdan.lawpack.limit.LimitUnit;
import org.tiepdan.tracking.deadline.Changes;
import org.tiepdan.tracking.deadline.Changes.Extension;
import org.tiepdan.tracking.deadline.Changes.Pause;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineState;
import org.tiepdan.tracking.deadline.Escalation;
import org.tiepdan.tracking.deadline.Escalation.Step;
import org.tiepdan.tracking.deadline.Terms;

/** The changes of a limit are stored with it; a limit stored without them reads as unchanged. */
class StoredDeadlineTest {
    /** Members added after the step of a limit: kind, end, pauses, extensions and revision. */
    private static final int LATER = 6;

    private static Deadline limit(Course.@Nullable Kind kind, @Nullable LimitEvent atEnd, Changes changes) {
        var terms = new Terms(
                "KN-RESOLVE-1",
                LimitStep.SETTLEMENT,
                LimitEvent.ACCEPTED,
                "Giải quyết khiếu nại lần đầu",
                "Settle a first complaint",
                on("2026-07-03"),
                on("2026-08-12"),
                on("2026-08-12"),
                at("2026-08-13T00:00"),
                "19-05443",
                "LKN 28",
                "vn-calendar-8a1b2c3d4e5f",
                "vn-3f9a1c20d4e5",
                kind,
                atEnd);
        var counted = new Deadline.Counted(30, LimitUnit.CALENDAR_DAY, List.of(), List.of());
        return new Deadline(
                terms, counted, terms.dueAt(), terms.dueAt(), null, "fact-1", DeadlineState.OPEN, null, changes, null);
    }

    private static Deadline missed(Deadline limit, Escalation escalation) {
        return new Deadline(
                limit.terms(),
                limit.counted(),
                limit.checkAt(),
                Deadline.NEVER,
                null,
                limit.armedBy(),
                DeadlineState.MISSED,
                null,
                limit.changes(),
                escalation);
    }

    @Test
    void keepsWhatFollowedWhenItWasMissed() {
        var begun = missed(limit(null, null, Changes.NONE), new Escalation(List.of(), null));
        var ended = missed(
                limit(null, null, Changes.NONE),
                new Escalation(
                        List.of(
                                new Step(EscalationStep.URGE, on("2026-08-04"), "19-btcd"),
                                new Step(EscalationStep.REPORT_TO_HEAD, on("2026-08-12"), "19-btcd")),
                        on("2026-08-20")));

        assertThat(List.of(begun, ended))
                .allSatisfy(limit -> assertThat(read(StateForm.MAPPER.writeValueAsBytes(StoredDeadline.of(limit))))
                        .isEqualTo(limit));
    }

    private static Deadline read(byte[] bytes) {
        return StateForm.MAPPER.readValue(bytes, StoredDeadline.class).deadline();
    }

    @Test
    void keepsWhatChangedIt() {
        var changes = new Changes(
                List.of(
                        new Pause(on("2026-07-10"), on("2026-07-20"), "WAITING-FOR-RESULT", "15/QĐ-UBND", "16/QĐ-UBND"),
                        new Pause(on("2026-08-11"), null, "OBSTACLE")),
                List.of(new Extension(on("2026-07-09"), "19-05443", 15, "14/QĐ-UBND")),
                3);
        var limit = limit(Course.Kind.SPAN, LimitEvent.EFFECTIVE, changes);

        assertThat(read(StateForm.MAPPER.writeValueAsBytes(StoredDeadline.of(limit))))
                .isEqualTo(limit);
    }

    @Test
    void readsChangesThatWereStoredBeforeTheyNamedAPaper() {
        var pause = StateForm.MAPPER.writeValueAsBytes(List.of("2026-07-10", "2026-07-20", "OBSTACLE"));
        var extension = StateForm.MAPPER.writeValueAsBytes(List.of("2026-07-09", "19-05443", 15));

        assertThat(StateForm.MAPPER.readValue(pause, Pause.class))
                .isEqualTo(new Pause(on("2026-07-10"), on("2026-07-20"), "OBSTACLE"));
        assertThat(StateForm.MAPPER.readValue(extension, Extension.class))
                .isEqualTo(new Extension(on("2026-07-09"), "19-05443", 15));
    }

    @Test
    void readsWhatWasStoredBeforeLimitsChanged() {
        var limit = limit(null, null, Changes.NONE);
        var members = StateForm.MAPPER.readValue(
                StateForm.MAPPER.writeValueAsBytes(StoredDeadline.of(limit)), Object[].class);
        var earlier = StateForm.MAPPER.writeValueAsBytes(Arrays.copyOf(members, members.length - LATER));

        assertThat(read(earlier)).isEqualTo(limit);
    }
}
