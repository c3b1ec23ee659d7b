package org.tiepdan.routing.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.routing.triage.TriageCommand.DecideTriage;
import org.tiepdan.routing.triage.TriageCommand.ObjectToJurisdiction;
import org.tiepdan.routing.triage.TriageCommand.ResolveConflict;

/** Given a petition and a decision about it, then this result. */
abstract class TriageDeciderSpec {
    static final LawPack LAW = LawPack.packaged();
    static final LocalDate RECEIVED = LocalDate.of(2026, 8, 20);
    static final LocalDate WAITS = LocalDate.of(2026, 8, 24);
    static final LocalDate ACTS = LocalDate.of(2026, 8, 25);
    static final LocalDate TODAY = LocalDate.of(2026, 8, 27);

    final TriageDecider decider = new TriageDecider(LAW);

    static DeskPetition inTriage() {
        return petition("COMPLAINT", null, new Standing.InTriage(WAITS), List.of());
    }

    static DeskPetition at(String body, Outcome outcome) {
        return petition("COMPLAINT", 1, new Standing.Decided(outcome, body, WAITS), List.of());
    }

    static DeskPetition petition(String type, @Nullable Integer instance, Standing standing, List<Conflict> conflicts) {
        return new DeskPetition(type, instance, null, "19-btcd", RECEIVED, standing, List.of(), conflicts, null);
    }

    static List<Conflict> conflicts(boolean resolved) {
        return List.of(new Conflict("e-2", "19-btcd", resolved, null));
    }

    static DecideTriage decide(Outcome outcome, @Nullable String body, @Nullable Integer instance) {
        return new DecideTriage("19-btcd", "cb-01", ACTS, outcome, body, instance, "FACTS-COMPLETED");
    }

    static DecideTriage decideBy(String by, LocalDate on) {
        return new DecideTriage(by, "cb-01", on, Outcome.FILE, null, null, "NOT-ELIGIBLE");
    }

    static ObjectToJurisdiction object(String by, LocalDate on, @Nullable String proposed) {
        return new ObjectToJurisdiction(by, "cb-02", on, "NOT-COMPETENT", proposed);
    }

    static ResolveConflict resolve(String conflict, String by, String reason) {
        return new ResolveConflict(by, "cb-01", ACTS, conflict, reason);
    }

    TriageEvent done(TriageCommand command, DeskPetition petition) {
        var verdict = decider.decide(command, Caller.NOBODY, petition, TODAY);
        assertThat(verdict).isInstanceOf(Verdict.Done.class);
        return ((Verdict.Done) verdict).event();
    }

    void assertRefused(TriageCommand command, @Nullable DeskPetition petition, String code) {
        assertThat(decider.decide(command, Caller.NOBODY, petition, TODAY))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo(code));
    }
}
