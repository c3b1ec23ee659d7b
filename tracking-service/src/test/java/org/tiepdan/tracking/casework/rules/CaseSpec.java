package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.notice.LawNotice;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.petition.Circumstances;
import org.tiepdan.tracking.petition.RoutingFact;
import org.tiepdan.tracking.petition.RoutingFact.PetitionObjected;
import org.tiepdan.tracking.petition.RoutingFact.PetitionRouted;
import org.tiepdan.tracking.petition.RoutingFact.TriageRequested;

/** Given the history of one case, when something arrives, then these events or this refusal. */
public final class CaseSpec extends CaseOutcome {
    public static final String COMMUNE = "19-05443";
    public static final String PROVINCE = "19-ubnd";
    public static final String BOARD = "19-btcd";
    public static final String OFFICER = "cb-0142";
    public static final Duration GRACE = Duration.ofMinutes(5);
    public static final LawPack LAW = LawPack.packaged();

    static final String FORTY_FIVE_DAYS = "XLD-MAX-DISCIPLINE";

    public static final List<Integer> WARNINGS = List.of(3, 1);

    private LawPack law;
    private Casework casework;
    final PetitionSpec petition = new PetitionSpec();
    private Instant now = at("2026-07-01T09:16");
    private @Nullable RoutingFact lastFact;
    private int causes;

    public CaseSpec() {
        this(LAW);
    }

    CaseSpec(LawPack law) {
        this.law = law;
        casework = new Casework(law, GRACE, WARNINGS);
    }

    /** A first complaint held by the commune. */
    public static CaseFile routedFile() {
        return new CaseSpec().routedToCommune().file();
    }

    /** A denunciation held by the commune. */
    public static CaseFile routedDenunciation() {
        return new CaseSpec()
                .petition(PetitionType.DENUNCIATION, null)
                .routedToCommune()
                .file();
    }

    public static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+07:00").toInstant();
    }

    public static LocalDate on(String date) {
        return LocalDate.parse(date);
    }

    CaseSpec petition(PetitionType of, @Nullable Integer ofInstance) {
        petition.type = of;
        petition.instance = ofInstance;
        return this;
    }

    CaseSpec by(Procedure decided) {
        petition.procedure = decided;
        return this;
    }

    CaseSpec found(Circumstances now) {
        petition.circumstances = now;
        return this;
    }

    /** As an earlier version stored it. */
    CaseSpec withoutHistory() {
        file = EarlierPrograms.withoutHistory(file);
        return this;
    }

    /** From now on this law holds, as for a case that an earlier program stored. */
    CaseSpec under(LawPack present) {
        law = present;
        casework = new Casework(law, GRACE, WARNINGS);
        return this;
    }

    /** As an earlier version stored a limit that it found missed. */
    CaseSpec withoutSteps(String ruleId) {
        file = EarlierPrograms.withoutSteps(ruleId, file);
        return this;
    }

    CaseSpec warnedBefore(Integer... workingDays) {
        casework = new Casework(LAW, GRACE, List.of(workingDays));
        return this;
    }

    CaseSpec replanned() {
        file = casework.replan(file, now);
        return this;
    }

    CaseSpec cameBy(Channel by) {
        petition.channel = by;
        return this;
    }

    CaseSpec receivedAt(String local) {
        petition.receivedAt = at(local);
        now = petition.receivedAt.plusSeconds(60);
        return this;
    }

    CaseSpec now(String local) {
        now = at(local);
        return this;
    }

    CaseSpec routed(Outcome outcome, @Nullable String competentBody) {
        return routed(outcome, competentBody, petition.openedAt(now).receivedOn());
    }

    CaseSpec routed(Outcome outcome, @Nullable String competentBody, LocalDate decidedOn) {
        return hear(new PetitionRouted(petition.openedAt(now), competentBody, outcome, decidedOn));
    }

    /** Filed by the receiving body as a copy of an earlier petition. */
    CaseSpec repeated() {
        return hear(new PetitionRouted(
                petition.openedAt(now), BOARD, Outcome.FILE, LegalTime.dateOf(petition.receivedAt), null, true));
    }

    CaseSpec triageRequested(boolean conflict) {
        return hear(new TriageRequested(petition.openedAt(now), conflict));
    }

    /** The three stages on the third of July. */
    CaseSpec routedToCommune() {
        return routed(Outcome.TRANSFER, COMMUNE).now("2026-07-03T10:00");
    }

    CaseSpec acceptedByCommune() {
        return routedToCommune().accepted("2026-07-03");
    }

    CaseSpec decidedByCommune() {
        return acceptedByCommune().when(new DecideCase(COMMUNE, OFFICER, on("2026-07-03"), Settlement.RIGHT));
    }

    CaseSpec accepted(String day) {
        return when(new AcceptCase(COMMUNE, OFFICER, on(day)));
    }

    CaseSpec when(CaseCommand command) {
        switch (casework.decide(command, Caller.NOBODY, file, now, "cause-" + ++causes)) {
            case Verdict.Done(var happened, var after) -> {
                events = happened;
                rejection = null;
                file = after;
            }
            case Verdict.Refused(var why, var recorded) -> {
                events = recorded;
                rejection = why;
            }
        }
        return this;
    }

    CaseSpec announced(LawNotice notice) {
        return announcedOnly(notice).recounted();
    }

    /** Before the clock has gone through the cases. */
    CaseSpec announcedOnly(LawNotice notice) {
        return under(law.with(notice));
    }

    CaseSpec recounted() {
        return apply(casework.recount(file, now));
    }

    CaseSpec succeeded() {
        return apply(casework.succeed(file, now));
    }

    CaseSpec checked(String ruleId) {
        return apply(casework.check(file, limit(ruleId).id(), now));
    }

    CaseSpec objected(String by, String day) {
        return hear(new PetitionObjected(by, OFFICER, on(day), "NOT-COMPETENT"));
    }

    CaseSpec objectedUnder(String factId, String by, String day) {
        return hearUnder(factId, new PetitionObjected(by, OFFICER, on(day), "NOT-COMPETENT"));
    }

    RoutingFact lastFact() {
        return Objects.requireNonNull(lastFact);
    }

    private CaseSpec hear(RoutingFact fact) {
        return hearUnder("cause-" + ++causes, fact);
    }

    CaseSpec hearUnder(String factId, RoutingFact fact) {
        lastFact = fact;
        return apply(casework.hear(fact, file, now, factId));
    }

    private CaseSpec apply(Verdict.Done done) {
        var replayed = done.events().stream().reduce(file, CaseFile::evolve, (_, last) -> last);
        assertThat(done.after())
                .as("deciding and evolving agree, but for what is planned and heard")
                .usingRecursiveComparison()
                .ignoringFields("heard", "acts", "deadlines.lookAt")
                .isEqualTo(replayed);
        events = done.events();
        rejection = null;
        file = done.after();
        return this;
    }
}
