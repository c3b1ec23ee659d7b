package org.tiepdan.tracking.casework.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.calendar.WorkedDay;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.LimitStep;
import org.tiepdan.lawpack.limit.LimitUnit;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.SuspendCase;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.deadline.Changes;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineState;
import org.tiepdan.tracking.deadline.Terms;
import org.tiepdan.tracking.petition.Circumstances;
import org.tiepdan.tracking.petition.Competence;
import org.tiepdan.tracking.petition.ConflictOfInterest;
import org.tiepdan.tracking.petition.Petition;
import org.tiepdan.tracking.petition.Respondent;
import org.tiepdan.tracking.petition.RoutingFact.PetitionRouted;
import org.tiepdan.tracking.petition.RoutingFact.TriageRequested;

class StoredCaseTest {
    private static final Petition PETITION = new Petition(
            new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e"),
            PetitionType.COMPLAINT,
            1,
            Channel.POST,
            "19-btcd",
            at("2026-07-01T09:15"),
            at("2026-07-01T09:16"),
            null,
            new Circumstances(true, false),
            null,
            null,
            null);
    private static final Competence COMPETENCE = new Competence("19-05443", Outcome.TRANSFER);
    private static final Deadline.Counted COUNTED = new Deadline.Counted(
            7,
            LimitUnit.WORKING_DAY,
            List.of(
                    new SkippedDay(on("2026-08-29"), "Thứ Bảy", "Saturday"),
                    new SkippedDay(on("2026-08-30"), "Chủ nhật", "Sunday"),
                    new SkippedDay(on("2026-09-02"), "Quốc khánh", "National Day"),
                    new SkippedDay(on("2026-02-14"), "Nghỉ Tết (làm bù 21/02/2026)", "Tết, in exchange")),
            List.of(new WorkedDay(on("2026-08-22"), "Làm bù cho thứ Hai", "In exchange")));
    private static final Deadline LIMIT = new Deadline(
            new Terms(
                    "KN-ACCEPT-1",
                    LimitStep.ACCEPTANCE,
                    LimitEvent.ASSIGNED,
                    "Thụ lý khiếu nại lần đầu",
                    "Accept or refuse a first complaint",
                    on("2026-07-01"),
                    on("2026-07-10"),
                    on("2026-07-10"),
                    at("2026-07-11T00:00"),
                    "19-05443",
                    "LKN 27",
                    "vn-calendar-8a1b2c3d4e5f",
                    "vn-3f9a1c20d4e5",
                    null,
                    null),
            COUNTED,
            at("2026-09-01T08:05"),
            at("2026-07-08T00:00"),
            3,
            "fact-1",
            DeadlineState.OPEN,
            null,
            Changes.NONE,
            null);

    private static final ChainLink CHAIN = new ChainLink(3, "197SSenOU6Kgfzs9ns-byuDUF-q6fUcrimKqQk_wtG4");

    /** Position of the acts in a case stored by an earlier version. */
    private static final int ACTS = 14;

    private static CaseFile file(Case stage) {
        return new CaseFile(stage, on("2026-07-02"), 4, List.of("fact-1"), List.of(LIMIT), null);
    }

    private static byte[] written(CaseFile file) {
        return StoredCase.write(KeptCase.unopened("first-event").then(file, CHAIN), Acts.NONE);
    }

    private static KeptCase read(byte[] bytes) {
        return StoredCase.read(bytes).kept(_ -> List.of());
    }

    @Test
    void writesAndReadsTheSameAtEveryStage() {
        List.of(
                        new Case.InTriage(PETITION, PETITION.receivedOn(), null),
                        new Case.Routed(PETITION, COMPETENCE),
                        new Case.Accepted(PETITION, COMPETENCE),
                        new Case.Closed(PETITION, COMPETENCE, ClosedAs.WITHDRAWN, null))
                .forEach(stage -> {
                    var stored = read(written(file(stage)));

                    assertThat(stored.file()).isEqualTo(file(stage));
                    assertThat(stored.correlationId()).isEqualTo("first-event");
                    assertThat(stored.chain()).isEqualTo(CHAIN);
                });
    }

    /** As earlier versions stored them, inside the case. */
    @Test
    void readsTheActsThatStandInACase() {
        var correction = new CorrectCase(
                "19-05443",
                "cb-1",
                on("2026-07-02"),
                "k-1",
                CorrectionReason.WRONG_DAY,
                new SuspendCase("19-05443", "cb-1", on("2026-07-01"), "OBSTACLE"),
                null);
        var routed = new PetitionRouted(PETITION, "19-05443", Outcome.TRANSFER, on("2026-07-01"));
        var moment = at("2026-07-02T08:00");
        var acts = List.of(
                new Act("f-1", moment, null, new Content.Heard(new TriageRequested(PETITION, false))),
                new Act("f-2", moment, null, new Content.Heard(routed)),
                new Act("k-1", moment, "k-2", new Content.Done(new AcceptCase("19-05443", "cb-1", on("2026-07-02")))),
                new Act("limit", moment, null, new Content.Looked()),
                new Act("succession", moment, null, new Content.Succeeded()),
                new Act("k-2", moment, null, new Content.Done(correction)));
        var file = file(new Case.Routed(PETITION, COMPETENCE)).withActs(acts);

        var members = StateForm.MAPPER.readValue(written(file(file.stage())), Object[].class);
        members[ACTS] = acts.stream().map(StoredAct::of).toList();
        var earlier = StateForm.MAPPER.writeValueAsBytes(java.util.Arrays.copyOf(members, ACTS + 1));

        assertThat(read(earlier).file()).isEqualTo(file);
    }

    @Test
    void writesNoNamesOfMembersAndNothingThatFollowsFromAnother() {
        var text = new String(written(file(new Case.Routed(PETITION, COMPETENCE))), StandardCharsets.ISO_8859_1);

        assertThat(text).doesNotContain("correlationId", "ruleId", "receivingBody", "Saturday");
    }

    /** Reads members added by a later version at the end, and cases without members that an earlier version did not write. */
    @Test
    void readsWhatHasMoreMembersOrFewer() {
        var written = written(file(new Case.Routed(PETITION, COMPETENCE)));
        var members = StateForm.MAPPER.readValue(written, Object[].class);
        var more = java.util.Arrays.copyOf(members, members.length + 1);
        more[members.length] = "of a later program";

        assertThat(StoredCase.read(StateForm.MAPPER.writeValueAsBytes(more))).isEqualTo(StoredCase.read(written));
        assertThat(StateForm.MAPPER.readValue(
                        StateForm.MAPPER.writeValueAsBytes(new Object[] {"19-05443"}), Competence.class))
                .isEqualTo(new Competence("19-05443", null));
    }

    /** Stored before events were chained. */
    @Test
    void beginsAChainWhereNoneWasKept() {
        var members = StateForm.MAPPER.readValue(written(file(new Case.Routed(PETITION, COMPETENCE))), Object[].class);
        var earlier = StateForm.MAPPER.writeValueAsBytes(java.util.Arrays.copyOf(members, 11));

        assertThat(read(earlier).chain()).isEqualTo(ChainLink.NONE);
        assertThat(read(earlier).file()).isEqualTo(file(new Case.Routed(PETITION, COMPETENCE)));
    }

    /** The respondent and the superior body were added after the first cases were stored. */
    @Test
    void readsACaseThatWasStoredBeforeAnybodyAskedWhomItIsAbout() {
        var written = written(file(new Case.Routed(PETITION, COMPETENCE)));
        var members = StateForm.MAPPER.readValue(written, Object[].class);
        var petition = (List<?>) members[2];
        members[2] = petition.subList(0, petition.size() - 2);

        var earlier = StateForm.MAPPER.writeValueAsBytes(members);

        assertThat(StoredCase.read(earlier)).isEqualTo(StoredCase.read(written));
        assertThat(StoredHead.read(earlier).petition()).isEqualTo(PETITION);
    }

    @Test
    void keepsWhomItIsAbout() {
        var denunciation = new Petition(
                PETITION.caseId(),
                PetitionType.DENUNCIATION,
                null,
                Channel.POST,
                "19-btcd",
                PETITION.receivedAt(),
                PETITION.openedAt(),
                null,
                null,
                new Respondent("19-btcd", "HEAD", List.of("cb-0007")),
                new ConflictOfInterest("19-btcd", "19-ubnd", "vi", "en", "basis"),
                null);
        var file = file(new Case.Routed(denunciation, COMPETENCE));
        var written = written(file);

        assertThat(read(written).file()).isEqualTo(file);
        assertThat(StoredHead.read(written))
                .isEqualTo(new StoredHead(1, "first-event", denunciation, CaseState.ROUTED, COMPETENCE));
    }

    @Test
    void refusesWhatALaterProgramWrote() {
        var members = StateForm.MAPPER.readValue(
                written(file(new Case.InTriage(PETITION, PETITION.receivedOn(), null))), Object[].class);
        members[0] = 2;
        var later = StateForm.MAPPER.writeValueAsBytes(members);

        assertThatIllegalStateException()
                .isThrownBy(() -> StoredCase.read(later))
                .withMessageContaining("older than its state");
    }
}
