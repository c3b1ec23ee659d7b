package org.tiepdan.routing.triage.adapter.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.routing.completion.CompletedFacts;
import org.tiepdan.routing.split.SplitMatter;
import org.tiepdan.routing.triage.TriageCommand;
import org.tiepdan.routing.triage.TriageCommand.CompleteFacts;
import org.tiepdan.routing.triage.TriageCommand.DecideTriage;
import org.tiepdan.routing.triage.TriageCommand.ObjectToJurisdiction;
import org.tiepdan.routing.triage.TriageCommand.ResolveConflict;
import org.tiepdan.routing.triage.TriageCommand.SplitPetition;
import org.tiepdan.routing.triage.TriageCommand.Unlink;

/**
 * The payload of {@code triage.decide.v1}, {@code triage.split.v1}, {@code triage.complete.v1} and {@code triage.unlink.v1}; of
 * {@code case.objection.v1} and {@code case.correction.v1}, which tracking decides; and of {@code jurisdiction.object.v1} in the logs of
 * earlier versions.
 *
 * @param on the day of the act, which the HTTP side fills in if the request omits it
 * @param requestDigest shows whether a repeated key came with the same request
 * @param conflict for a decision about a conflict, which has no outcome
 * @param caller opaque id of the caller; absent for none
 * @param matters for a split, in the officer's order
 * @param facts that an officer completed
 * @param voids for a correction, id of the event of the overturned decision
 */
public record CommandRecord(
        @Nullable String by,
        @Nullable String officer,
        @Nullable LocalDate on,
        @Nullable String reason,
        @Nullable String requestDigest,
        @Nullable Outcome outcome,
        @Nullable String competentBody,
        @Nullable Integer instance,
        @Nullable String conflict,
        @Nullable String proposedBody,
        @Nullable String caller,
        @Nullable List<SplitMatter> matters,
        @Nullable CompletedFacts facts,
        @Nullable String voids) {
    public static final String DECIDE = "triage.decide.v1";
    public static final String SPLIT = "triage.split.v1";
    public static final String COMPLETE = "triage.complete.v1";
    public static final String UNLINK = "triage.unlink.v1";
    public static final String OBJECT = "jurisdiction.object.v1";
    public static final String CASE_OBJECTION = "case.objection.v1";
    public static final String CASE_CORRECTION = "case.correction.v1";

    public CommandRecord(
            @Nullable String by,
            @Nullable String officer,
            @Nullable LocalDate on,
            @Nullable String reason,
            @Nullable String requestDigest,
            @Nullable Outcome outcome,
            @Nullable String competentBody,
            @Nullable Integer instance,
            @Nullable String conflict,
            @Nullable String proposedBody,
            @Nullable String caller) {
        this(
                by,
                officer,
                on,
                reason,
                requestDigest,
                outcome,
                competentBody,
                instance,
                conflict,
                proposedBody,
                caller,
                null,
                null,
                null);
    }

    /** Whether routing decides it. */
    public static boolean isCommand(String type) {
        return List.of(DECIDE, SPLIT, COMPLETE, UNLINK, OBJECT).contains(type);
    }

    /** @throws UnreadableRecordException if a member that the command needs is missing */
    public TriageCommand command(String type) {
        var body = need(by, "by");
        var person = need(officer, "officer");
        var day = need(on, "on");
        var why = need(reason, "reason");
        if (type.equals(OBJECT) || type.equals(CASE_OBJECTION)) {
            return new ObjectToJurisdiction(body, person, day, why, proposedBody);
        }
        if (type.equals(SPLIT)) {
            return new SplitPetition(body, person, day, need(matters, "matters"), why);
        }
        if (type.equals(COMPLETE)) {
            return new CompleteFacts(body, person, day, need(facts, "facts"), why);
        }
        if (type.equals(UNLINK)) {
            return new Unlink(body, person, day, why);
        }
        return conflict == null
                ? new DecideTriage(body, person, day, need(outcome, "outcome"), competentBody, instance, why)
                : new ResolveConflict(body, person, day, conflict, why);
    }

    public String digest() {
        return need(requestDigest, "requestDigest");
    }

    public Caller from() {
        return Caller.named(caller);
    }

    private static <T> T need(@Nullable T value, String member) {
        if (value == null) {
            throw new UnreadableRecordException("Expected the member " + member + " in a command.");
        }
        return value;
    }
}
