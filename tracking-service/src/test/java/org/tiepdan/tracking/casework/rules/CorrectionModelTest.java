package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.LAW;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Caller;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.ComplexityCriterion;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.CloseCase;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.FindComplex;
import org.tiepdan.tracking.casework.CaseCommand.HoldDialogue;
import org.tiepdan.tracking.casework.CaseCommand.Notify;
import org.tiepdan.tracking.casework.CaseCommand.PublishDecision;
import org.tiepdan.tracking.casework.CaseCommand.RefuseCase;
import org.tiepdan.tracking.casework.CaseCommand.ResumeCase;
import org.tiepdan.tracking.casework.CaseCommand.SuspendCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Notified;
import org.tiepdan.tracking.casework.correction.InTheNameOf;
import org.tiepdan.tracking.deadline.DeadlineState;
import org.tiepdan.tracking.petition.RoutingFact.PetitionRouted;

/** A case with a corrected act equals the case in which the wrong act was never recorded. */
class CorrectionModelTest {
    private static final int CASES = 2_000;
    private static final long SEED = 20_260_701;

    private final Casework casework = new Casework(LAW, CaseSpec.GRACE, List.of());

    /** An accepted act, with the time of its recording. */
    private record Taken(String id, CaseCommand command, Instant at) {}

    @Test
    void aCorrectionEqualsNeverHavingRecordedTheWrongAct() {
        int corrected =
                IntStream.range(0, CASES).map(n -> holds(SEED + n) ? 1 : 0).sum();

        assertThat(corrected).as("cases in which the rest held").isGreaterThan(CASES / 5);
    }

    private boolean holds(long seed) {
        var random = new Random(seed);
        var taken = new ArrayList<Taken>();
        var file = routed();
        var now = at("2026-07-01T10:00");
        for (int n = 0; n < 9; n++) {
            now = now.plusSeconds(random.nextInt(6 * 86_400));
            var act = new Taken("act-" + n, act(random, LegalTime.dateOf(now)), now);
            var after = decided(file, act);
            if (after != null) {
                file = after;
                taken.add(act);
            }
        }
        if (taken.isEmpty()) {
            return false;
        }
        var wrong = taken.get(random.nextInt(taken.size()));
        var instead = random.nextBoolean()
                ? InTheNameOf.body(
                        wrong.command().by(), act(random, wrong.command().on()))
                : null;
        return compare(seed, file, taken, wrong, instead, now);
    }

    private boolean compare(
            long seed, CaseFile file, List<Taken> taken, Taken wrong, @Nullable CaseCommand instead, Instant now) {
        var should = routed();
        for (var act : taken) {
            var command = act.equals(wrong) ? instead : act.command();
            should = should == null || command == null
                    ? should
                    : decided(should, new Taken(act.id(), command, act.at()));
        }
        var today = LegalTime.dateOf(now);
        var correction = new CorrectCase(
                wrong.command().by(), OFFICER, today, wrong.id(), CorrectionReason.WRONG_ACT, instead, null);
        var verdict = casework.decide(correction, Caller.NOBODY, file, now, "correction");
        if (!(verdict instanceof Verdict.Done(var _, var after))) {
            assertThat(should)
                    .as("seed %d: the rest does not hold either", seed)
                    .isNull();
            return false;
        }
        assertThat(should).as("seed %d: the rest holds", seed).isNotNull();
        assertThat(after.stage()).as("seed %d", seed).isEqualTo(should.stage());
        assertThat(after.hop()).isEqualTo(should.hop());
        assertThat(after.lastActOn()).isEqualTo(should.lastActOn());
        var wanted = limits(should);
        assertThat(limits(after)).as("seed %d", seed).containsAll(wanted);
        assertThat(limits(after).stream().filter(limit -> !wanted.contains(limit)))
                .as("seed %d: only what the void act set is left over", seed)
                .allMatch(limit -> limit.endsWith(DeadlineState.CANCELLED.name()));
        return true;
    }

    private static List<String> limits(CaseFile file) {
        return file.deadlines().stream()
                .map(limit -> limit.id() + " " + limit.owedBy() + " " + limit.dueOn() + " " + limit.metOn() + " "
                        + limit.state())
                .toList();
    }

    private CaseFile routed() {
        var opened = at("2026-07-01T09:16");
        var petition = new PetitionSpec().openedAt(opened);
        var fact = new PetitionRouted(petition, COMMUNE, Outcome.ACCEPT, petition.receivedOn());
        return casework.hear(fact, CaseFile.UNOPENED, opened, "fact").after();
    }

    private @Nullable CaseFile decided(CaseFile before, Taken act) {
        return casework.decide(act.command(), Caller.NOBODY, before, act.at(), act.id())
                        instanceof Verdict.Done(var _, var after)
                ? after
                : null;
    }

    /** Most acts come in the usual order of a case; many are refused, as random ones would be. */
    private static CaseCommand act(Random random, LocalDate today) {
        var by = random.nextInt(5) == 0 ? PROVINCE : COMMUNE;
        var on = today.minusDays(random.nextInt(3));
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> new AcceptCase(by, OFFICER, on);
            case 3 -> new TransferCase(by, OFFICER, on, by.equals(COMMUNE) ? PROVINCE : COMMUNE);
            case 4 -> new SuspendCase(by, OFFICER, on, "WAITING-FOR-RESULT");
            case 5 -> new ResumeCase(by, OFFICER, on);
            case 6 -> new DecideCase(by, OFFICER, on, Settlement.RIGHT);
            case 7 -> new CloseCase(by, OFFICER, on);
            case 8 -> new Notify(by, OFFICER, on, Notified.DECISION);
            case 9 -> new FindComplex(by, OFFICER, on, List.of(ComplexityCriterion.SEVERAL_PLACES));
            case 10 ->
                random.nextBoolean() ? new PublishDecision(by, OFFICER, on) : new HoldDialogue(by, OFFICER, on, on);
            default -> new RefuseCase(by, OFFICER, on, "LKN-11-6");
        };
    }
}
