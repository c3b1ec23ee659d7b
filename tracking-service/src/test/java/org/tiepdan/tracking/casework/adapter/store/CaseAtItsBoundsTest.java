package org.tiepdan.tracking.casework.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.limit.LimitUnit;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.adapter.CaseFileView;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.history.Bounds;
import org.tiepdan.tracking.casework.rules.CaseSpec;
import org.tiepdan.tracking.deadline.Changes;
import org.tiepdan.tracking.deadline.Changes.Extension;
import org.tiepdan.tracking.deadline.Changes.Pause;
import org.tiepdan.tracking.deadline.Deadline;

/** The largest possible case fits the 1 MB limit of a log record. */
class CaseAtItsBoundsTest {
    private static final int MEGABYTE = 1_048_576;
    private static final int ID_LENGTH = 36;
    private static final int NOTICES = 5;
    private static final int PAPER = 100;

    private static CaseFile largest() {
        var routed = CaseSpec.routedFile();
        var bounds = Bounds.DEFAULT;
        // A suspension and its resumption are two acts, and at most two limits of a case are suspended at once.
        int pauses = (bounds.acts() + bounds.reserve()) / 2;
        var file = routed.with(IntStream.range(0, bounds.limits() + bounds.reserve())
                .mapToObj(number -> longest(routed.deadlines().getFirst(), id(number), number < 2 ? pauses : 0))
                .toList());
        for (int number = 0; number < bounds.acts() + bounds.reserve(); number++) {
            file = file.hearing(id(number))
                    .recording(new Act(
                            id(number),
                            at("2026-07-02T08:00"),
                            null,
                            new Content.Done(new AcceptCase("19-05443", "cb-0142", on("2026-07-02")))));
        }
        return file;
    }

    private static String id(int number) {
        return "%036d".formatted(number).substring(0, ID_LENGTH);
    }

    /** With 90 working days, so that two days of each week are not counted, and some other days for their own reasons. */
    private static Deadline longest(Deadline limit, String armedBy, int pauses) {
        var skipped = IntStream.range(0, 40)
                .mapToObj(day -> new SkippedDay(
                        on("2026-07-04").plusDays(day), "Nghỉ Quốc khánh, làm bù ngày 22/08/2026", "National Day"))
                .toList();
        return new Deadline(
                limit.terms(),
                new Deadline.Counted(90, LimitUnit.WORKING_DAY, skipped, List.of()),
                limit.checkAt(),
                limit.lookAt(),
                limit.warned(),
                armedBy,
                limit.state(),
                limit.metOn(),
                new Changes(pauses(pauses), extensions(), NOTICES, notices(), 0),
                limit.escalation());
    }

    private static List<Pause> pauses(int number) {
        return IntStream.range(0, number)
                .mapToObj(day -> new Pause(
                        on("2026-07-04").plusDays(day),
                        on("2026-07-05").plusDays(day),
                        "WAITING-FOR-RESULT",
                        "1".repeat(PAPER),
                        "2".repeat(PAPER)))
                .toList();
    }

    /** The law allows two, of a denunciation. */
    private static List<Extension> extensions() {
        return List.of(
                new Extension(on("2026-07-04"), "19-05443", 30, "1".repeat(PAPER)),
                new Extension(on("2026-07-05"), "19-05443", 30, "2".repeat(PAPER)));
    }

    /** As many as a limit names, each with the longest number that one may have. */
    private static List<String> notices() {
        return IntStream.range(0, NOTICES)
                .mapToObj(number -> "%0100d".formatted(number))
                .toList();
    }

    @Test
    void aStoredCaseStaysFarBelow() {
        var stored = StoredCase.write(KeptCase.unopened(id(0)).then(largest(), ChainLink.NONE), Acts.NONE);

        assertThat(stored.length).isLessThan(MEGABYTE * 3 / 4);
    }

    @Test
    void anAnswerStaysBelow() {
        var reply = EventRecords.value(CommandReply.done(id(0), largest(), id(1), "19-05443"));

        assertThat(reply.length).isLessThan(MEGABYTE * 9 / 10);
    }

    @Test
    void anAnswerDoesNotGrowWithTheActs() {
        var few = CaseSpec.routedFile();
        var many = few;
        for (var act : largest().history()) {
            many = many.recording(act);
        }

        assertThat(EventRecords.value(CommandReply.done(id(0), many, id(1), "19-05443")))
                .isEqualTo(EventRecords.value(CommandReply.done(id(0), few, id(1), "19-05443")));
        assertThat(CaseFileView.of(many).acts()).hasSize(many.history().size());
    }

    @Test
    void onlyTheLatestFactsAreRemembered() {
        var file = largest();

        assertThat(file.heard()).hasSize(50).last().isEqualTo(id(349));
        assertThat(file.hasHeard(id(349))).isTrue();
        assertThat(file.hasHeard(CaseSpec.routedFile().heard().getFirst())).isTrue();
        assertThat(file.hasHeard("another")).isFalse();
    }
}
