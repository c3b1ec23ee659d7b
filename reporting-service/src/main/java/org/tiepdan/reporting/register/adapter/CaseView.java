package org.tiepdan.reporting.register.adapter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.DueLimit;
import org.tiepdan.reporting.casefile.Petition;
import org.tiepdan.reporting.casefile.RoutingPart;
import org.tiepdan.reporting.casefile.TrackingPart;
import org.tiepdan.reporting.casefile.event.RoutingEvent.DecidedBy;
import org.tiepdan.reporting.casefile.event.RoutingEvent.Reason;
import org.tiepdan.reporting.casefile.limit.Deadline;
import org.tiepdan.reporting.casefile.limit.Warning;
import org.tiepdan.reporting.register.CaseRow;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.reporting.wording.Words;

/**
 * One case: its state, the reasons, and what is owed until when.
 *
 * @param registerNumber number in the register (số đến) of the receiving body in {@code registerYear}
 * @param overdue a limit was missed, or is past its end; stays true until the case is closed
 * @param dueOn last day of {@code dueLimit}
 * @param dueLimit the earliest limit that is open or was missed, and who owes it: not always the body that has the case; absent if there is
 *     none or the case is closed
 * @param limits open or missed ones, the earliest end first
 * @param warnings given before limits ended, in order of time
 * @param hop how often the matter was handed on between bodies
 * @param like petitions that say the same; absent for none
 * @param parent for a matter, id of the petition from which it was split; absent for a petition
 * @param matters for a split petition, ids of those that the reader may see; absent for none
 * @param procedure {@code MANAGEMENT_CHECK} (kiểm tra phục vụ quản lý, LTC 25.2); absent for the ordinary one
 */
public record CaseView(
        String caseId,
        @Nullable Integer registerNumber,
        @Nullable Integer registerYear,
        @Nullable String type,
        @Nullable String state,
        Words stateName,
        @Nullable String closedAs,
        @Nullable String receivingBody,
        @Nullable Words receivingBodyName,
        @Nullable String competentBody,
        @Nullable Words competentBodyName,
        @Nullable String outcome,
        @JsonUnwrapped @Nullable Received received,
        @JsonUnwrapped @Nullable Decided decided,
        @JsonUnwrapped @Nullable Lived lived,
        boolean overdue,
        @Nullable LocalDate dueOn,
        @Nullable DueLimit dueLimit,
        List<DueLimit> limits,
        List<Deadline> deadlines,
        List<Warning> warnings,
        @Nullable Integer hop,
        @Nullable String procedure,
        @Nullable Like like,
        @Nullable String parent,
        @Nullable List<String> matters) {

    /**
     * Petitions that say the same.
     *
     * @param first id of the earlier petition of the same petitioner, if the reader may see it, too
     * @param firstHeldBy the body that has that one; absent if the reader may not know it
     * @param group id of the first petition of many people on this matter, if the reader may see it, too
     * @param people the number of people
     */
    public record Like(
            boolean repeats,
            @Nullable String first,
            @Nullable String firstHeldBy,
            @Nullable Words firstHeldByName,
            @Nullable String group,
            @Nullable Integer people) {}

    public record Received(
            String channel,
            Instant receivedAt,
            Instant recordedAt,
            @Nullable LocalDate writtenOn,
            String subject,
            @Nullable String field,
            @Nullable String subField,
            @Nullable String commune,
            @Nullable Respondent respondent,
            @Nullable ContestedDecision decision,
            @Nullable Integer instance,
            List<String> alsoSentTo,
            @Nullable Boolean signed,
            @Nullable String petitionerKind,
            @Nullable Integer signatories,
            List<String> findings) {

        static Received of(Petition petition) {
            return new Received(
                    petition.channel(),
                    petition.receivedAt(),
                    petition.recordedAt(),
                    petition.writtenOn(),
                    petition.subject(),
                    petition.field(),
                    petition.subField(),
                    petition.commune(),
                    petition.respondentBody() == null
                            ? null
                            : new Respondent(petition.respondentBody(), petition.respondentRole()),
                    petition.decisionKind() == null
                            ? null
                            : new ContestedDecision(
                                    petition.decisionKind(),
                                    petition.decisionIssuedOn(),
                                    petition.decisionReceivedOn()),
                    petition.instance(),
                    petition.alsoSentTo(),
                    petition.signed(),
                    petition.petitionerKind(),
                    petition.signatories(),
                    petition.findings());
        }
    }

    public record Respondent(String body, @Nullable String role) {}

    public record ContestedDecision(
            String kind,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate receivedOn) {}

    public record Decided(
            @Nullable Integer settlesInstance,
            @Nullable LocalDate routedOn,
            List<Reason> reasons,
            List<String> missing,
            List<String> candidates,
            @Nullable String ruleset,
            @Nullable DecidedBy decidedBy) {

        static Decided of(RoutingPart routing) {
            return new Decided(
                    routing.settlesInstance(),
                    routing.decidedOn(),
                    routing.reasons(),
                    routing.missing(),
                    routing.candidates(),
                    routing.ruleset(),
                    routing.decidedBy());
        }
    }

    /**
     * @param suspendedOn first day of the suspension; absent if it is not suspended
     * @param effectiveOn the last day before its decision has legal effect; absent before that
     * @param decider the body that decides in triage, if that is not the receiving one
     * @param complexity the criteria by which it is complex; absent for none
     * @param voided ids of the commands whose acts a correction made void; absent for none
     * @param registeredAs id of the petition registered instead, if the reader may see it; absent for none
     */
    public record Lived(
            @Nullable LocalDate openedOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate closedOn,
            @Nullable String settlement,
            @Nullable String ground,
            @Nullable LocalDate suspendedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable String decider,
            @Nullable List<String> complexity,
            @Nullable List<String> voided,
            @Nullable String registeredAs) {

        static Lived of(TrackingPart tracking, Predicate<String> isSeen) {
            var registeredAs = tracking.registeredAs();
            return new Lived(
                    tracking.openedOn(),
                    tracking.acceptedOn(),
                    tracking.decidedOn(),
                    tracking.closedOn(),
                    tracking.settlement(),
                    tracking.ground(),
                    tracking.suspendedOn(),
                    tracking.effectiveOn(),
                    tracking.decider(),
                    tracking.complexity().isEmpty() ? null : tracking.complexity(),
                    tracking.voided().isEmpty() ? null : tracking.voided(),
                    registeredAs == null || !isSeen.test(registeredAs) ? null : registeredAs);
        }
    }

    /** @param isSeen whether the reader may see the case with that id */
    public static CaseView of(
            CaseDocument document,
            BodyNames names,
            Words stateName,
            @Nullable Like like,
            List<String> matters,
            Predicate<String> isSeen,
            Instant now) {
        var petition = document.petition();
        var routing = document.routing();
        var tracking = document.tracking();
        return new CaseView(
                document.id(),
                document.registerNumber(),
                document.registerYear(),
                document.type(),
                document.state(),
                stateName,
                tracking == null ? null : tracking.closedAs(),
                document.receivingBody(),
                names.of(document.receivingBody()),
                document.competentBody(),
                names.of(document.competentBody()),
                document.outcome(),
                petition == null ? null : Received.of(petition),
                routing == null ? null : Decided.of(routing),
                tracking == null ? null : Lived.of(tracking, isSeen),
                CaseRow.isOverdue(tracking, now),
                CaseRow.dueOn(tracking),
                document.dueLimit(),
                document.limitsOwedOrMissed(),
                document.deadlines(),
                tracking == null ? List.of() : tracking.warnings(),
                tracking == null ? null : tracking.hop(),
                document.procedure(),
                like,
                petition == null ? null : petition.parent(),
                matters.isEmpty() ? null : matters);
    }
}
