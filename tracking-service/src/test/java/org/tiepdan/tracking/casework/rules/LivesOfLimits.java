package org.tiepdan.tracking.casework.rules;

import static org.tiepdan.tracking.casework.rules.CaseSpec.BOARD;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.ExecuteDecision;
import org.tiepdan.tracking.casework.CaseCommand.LodgeAgain;
import org.tiepdan.tracking.casework.CaseCommand.Notify;
import org.tiepdan.tracking.casework.CaseCommand.PublishDecision;
import org.tiepdan.tracking.casework.CaseCommand.ReportOverdue;
import org.tiepdan.tracking.casework.CaseCommand.ResumeCase;
import org.tiepdan.tracking.casework.CaseCommand.SuspendCase;
import org.tiepdan.tracking.casework.CaseCommand.TerminateCase;
import org.tiepdan.tracking.casework.Notified;
import org.tiepdan.tracking.casework.stage.ExecutionStage;
import org.tiepdan.tracking.casework.stage.ReportStage;
import org.tiepdan.tracking.deadline.DeadlineState;
import org.tiepdan.tracking.petition.Contested;

/** The cause of each limit of the law, and the act that meets or ends it; acts are of the third of July unless stated otherwise. */
final class LivesOfLimits {
    private static final LawPack RECORDING = ChangedLaw.withText(
            LawFiles.SETTINGS,
            text -> text.replace("national-database-entries;false", "national-database-entries;true"));

    private final Map<String, Life> lives = new TreeMap<>();

    /**
     * The life of a limit.
     *
     * @param sets leads to a case with the limit
     * @param ends the act that ends it; none if only time ends it
     * @param as its state after that
     */
    record Life(Supplier<CaseSpec> sets, UnaryOperator<CaseSpec> ends, DeadlineState as) {}

    private LivesOfLimits() {}

    /** @return by rule, without those that no case has */
    static Map<String, Life> all() {
        var all = new LivesOfLimits();
        all.windows();
        all.complaints();
        all.denunciations();
        all.reception();
        return all.lives;
    }

    private void met(String rule, Supplier<CaseSpec> sets, UnaryOperator<CaseSpec> ends) {
        lives.put(rule, new Life(sets, ends, DeadlineState.MET));
    }

    private void cancelled(String rule, Supplier<CaseSpec> sets, UnaryOperator<CaseSpec> ends) {
        lives.put(rule, new Life(sets, ends, DeadlineState.CANCELLED));
    }

    private void onlyTime(String rule, Supplier<CaseSpec> sets) {
        lives.put(rule, new Life(sets, spec -> spec, DeadlineState.OPEN));
    }

    /** The receipt of the complaint is the act, at the moment when its case gets the limit. */
    private void windows() {
        met("KN-LIMIT-ADM", () -> contested(DecisionKind.ADMINISTRATIVE_DECISION, 1), spec -> spec);
        met("KN-LIMIT-DISC-1", () -> contested(DecisionKind.DISCIPLINARY_DECISION, 1), spec -> spec);
        met("KN-LIMIT-DISC-2", () -> contested(DecisionKind.DISCIPLINARY_DECISION, 2), spec -> spec);
        met("KN-LIMIT-DISC-2-DISMISSAL", () -> contested(DecisionKind.DISCIPLINARY_DECISION, 2), spec -> spec);
    }

    private void complaints() {
        met("KN-ACCEPT-1", () -> complaint(1), LivesOfLimits::accepted);
        met("KN-ACCEPT-2", () -> complaint(2), LivesOfLimits::accepted);
        met("KN-DISC-ACCEPT", () -> contested(DecisionKind.DISCIPLINARY_DECISION, 1), LivesOfLimits::accepted);
        met("KN-RESOLVE-1", () -> accepted(complaint(1)), spec -> decided(spec, Settlement.RIGHT));
        met("KN-RESOLVE-2", () -> accepted(complaint(2)), spec -> decided(spec, Settlement.UPHELD));
        met("KN-DISC-RESOLVE", () -> accepted(discipline()), spec -> decided(spec, Settlement.RIGHT));
        met("KN-SEND-1", LivesOfLimits::first, sent(Notified.DECISION));
        met("KN-SEND-2", LivesOfLimits::second, sent(Notified.DECISION));
        met("KN-PUBLISH", LivesOfLimits::first, LivesOfLimits::published);
        met("KN-LODGE-2", () -> sent(Notified.DECISION).apply(first()), LivesOfLimits::lodged);
        cancelled("KN-EFFECT-1", LivesOfLimits::first, LivesOfLimits::lodged);
        onlyTime("KN-EFFECT-2", LivesOfLimits::second);
        cancelled("KN-DISC-EFFECT", () -> decided(accepted(discipline()), Settlement.RIGHT), LivesOfLimits::lodged);
        met(
                "KN-EXEC",
                LivesOfLimits::effective,
                spec -> spec.now("2026-08-06T10:00")
                        .when(new ExecuteDecision(COMMUNE, OFFICER, on("2026-08-05"), ExecutionStage.ORDERED)));
        met("KN-SUSPEND-SEND", () -> suspended(complaint(1)), sent(Notified.SUSPENSION));
        met("KN-RESUME-SEND", () -> resumed(complaint(1)), sent(Notified.RESUMPTION));
        met("KN-TERMINATE-SEND", () -> terminated(complaint(1), "COURT"), sent(Notified.TERMINATION));
        met(
                "KN-RESUME-WINDOW",
                () -> sent(Notified.TERMINATION).apply(terminated(complaint(1), "COURT")),
                LivesOfLimits::lodged);
    }

    private void denunciations() {
        met("TC-INITIAL", LivesOfLimits::denunciation, LivesOfLimits::accepted);
        met(
                "TC-TRANSFER",
                () -> new CaseSpec().petition(PetitionType.DENUNCIATION, null).triageRequested(false),
                spec -> spec.routed(Outcome.TRANSFER, COMMUNE));
        met("TC-REPLY-REFERRER", () -> forwarded(denunciationSpec()), by(BOARD, Notified.REFERRER));
        met("TC-NOTIFY-ACCEPT", () -> accepted(denunciation()), sent(Notified.ACCEPTANCE));
        met("TC-RESOLVE", () -> accepted(denunciation()), spec -> decided(spec, Settlement.TRUE));
        met("TC-SUSPEND-SEND", () -> suspended(denunciation()), sent(Notified.SUSPENSION));
        met("TC-TERMINATE-SEND", () -> terminated(denunciation(), "WITHDRAWN"), sent(Notified.TERMINATION));
        met("TC-SEND-CONCLUSION", LivesOfLimits::concluded, sent(Notified.DECISION));
        met("TC-ACT-ON-CONCLUSION", LivesOfLimits::concluded, executed(ExecutionStage.ACTED_ON));
        met(
                "TC-REPORT-ACTION",
                () -> executed(ExecutionStage.ACTED_ON).apply(concluded()),
                executed(ExecutionStage.REPORTED));
        met("TC-PUBLISH", LivesOfLimits::concluded, LivesOfLimits::published);
        met("TC-FURTHER-REVIEW", () -> lodged(concluded()), by(PROVINCE, Notified.FURTHER_REVIEW));
        met("TC-OVERDUE-DEMAND", () -> lodged(accepted(denunciation())), reported(PROVINCE, ReportStage.DEMANDED));
        met(
                "TC-OVERDUE-REPORT",
                () -> reported(PROVINCE, ReportStage.DEMANDED).apply(lodged(accepted(denunciation()))),
                reported(COMMUNE, ReportStage.GIVEN));
    }

    private void reception() {
        met("TCD-REPLY", LivesOfLimits::inPerson, LivesOfLimits::accepted);
        met("TCD-RESULT-BACK", LivesOfLimits::first, sent(Notified.RESULT_TO_SENDER));
        met(
                "TCD-RESULT-BACK-FORWARDED",
                () -> decided(accepted(forwarded(new CaseSpec())), Settlement.RIGHT),
                sent(Notified.RESULT_TO_SENDER));
        met(
                "TCD-RESULT-CITIZEN",
                () -> sent(Notified.RESULT_TO_SENDER).apply(decided(accepted(inPerson()), Settlement.RIGHT)),
                by(BOARD, Notified.RESULT_TO_CITIZEN));
        met("XLD-MAX-DISCIPLINE", () -> complaint(1), LivesOfLimits::accepted);
        onlyTime("XLD-ARCHIVE", () -> new CaseSpec().routed(Outcome.FILE, BOARD));
        met("DB-UPDATE", () -> new CaseSpec(RECORDING).acceptedByCommune(), sent(Notified.NATIONAL_DATABASE));
        met(
                "DB-UPDATE-KNPA",
                () -> new CaseSpec(RECORDING)
                        .petition(PetitionType.PROPOSAL, null)
                        .routed(Outcome.TRANSFER, COMMUNE),
                spec -> spec.when(new Notify(BOARD, OFFICER, on("2026-07-01"), Notified.NATIONAL_DATABASE)));
    }

    private static CaseSpec complaint(int instance) {
        return new CaseSpec().petition(PetitionType.COMPLAINT, instance).routedToCommune();
    }

    private static CaseSpec contested(DecisionKind kind, int instance) {
        var spec = new CaseSpec().petition(PetitionType.COMPLAINT, instance);
        spec.petition.contested = new Contested(kind, on("2026-06-25"));
        return spec.routedToCommune();
    }

    private static CaseSpec discipline() {
        return contested(DecisionKind.DISCIPLINARY_DECISION, 1);
    }

    private static CaseSpec denunciationSpec() {
        return new CaseSpec().petition(PetitionType.DENUNCIATION, null);
    }

    private static CaseSpec denunciation() {
        return denunciationSpec().routedToCommune();
    }

    private static CaseSpec forwarded(CaseSpec spec) {
        return spec.cameBy(Channel.FORWARDED).routedToCommune();
    }

    private static CaseSpec inPerson() {
        return new CaseSpec().cameBy(Channel.IN_PERSON).routedToCommune();
    }

    private static CaseSpec accepted(CaseSpec spec) {
        return spec.when(new AcceptCase(COMMUNE, OFFICER, on("2026-07-03")));
    }

    private static CaseSpec decided(CaseSpec spec, Settlement settlement) {
        return spec.when(new DecideCase(COMMUNE, OFFICER, on("2026-07-03"), settlement));
    }

    private static CaseSpec first() {
        return decided(accepted(complaint(1)), Settlement.RIGHT);
    }

    private static CaseSpec second() {
        return decided(accepted(complaint(2)), Settlement.UPHELD);
    }

    private static CaseSpec concluded() {
        return decided(accepted(denunciation()), Settlement.TRUE);
    }

    private static CaseSpec effective() {
        return first().now("2026-08-04T00:00").checked("KN-EFFECT-1");
    }

    private static CaseSpec suspended(CaseSpec spec) {
        return accepted(spec).when(new SuspendCase(COMMUNE, OFFICER, on("2026-07-03"), "WAITING-FOR-RESULT"));
    }

    private static CaseSpec resumed(CaseSpec spec) {
        return suspended(spec).when(new ResumeCase(COMMUNE, OFFICER, on("2026-07-03")));
    }

    private static CaseSpec terminated(CaseSpec spec, String ground) {
        return accepted(spec).when(new TerminateCase(COMMUNE, OFFICER, on("2026-07-03"), ground));
    }

    private static CaseSpec lodged(CaseSpec spec) {
        return spec.when(new LodgeAgain(COMMUNE, OFFICER, on("2026-07-03"), "f".repeat(32)));
    }

    private static CaseSpec published(CaseSpec spec) {
        return spec.when(new PublishDecision(COMMUNE, OFFICER, on("2026-07-03")));
    }

    private static UnaryOperator<CaseSpec> sent(Notified of) {
        return by(COMMUNE, of);
    }

    private static UnaryOperator<CaseSpec> by(String body, Notified of) {
        return spec -> spec.when(new Notify(body, OFFICER, on("2026-07-03"), of));
    }

    private static UnaryOperator<CaseSpec> executed(ExecutionStage stage) {
        return spec -> spec.when(new ExecuteDecision(COMMUNE, OFFICER, on("2026-07-03"), stage));
    }

    private static UnaryOperator<CaseSpec> reported(String body, ReportStage stage) {
        return spec -> spec.when(new ReportOverdue(body, OFFICER, on("2026-07-03"), stage));
    }
}
