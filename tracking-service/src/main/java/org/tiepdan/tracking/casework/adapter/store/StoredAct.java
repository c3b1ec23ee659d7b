package org.tiepdan.tracking.casework.adapter.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.adapter.CommandRecord;
import org.tiepdan.tracking.petition.RoutingFact;
import org.tiepdan.tracking.petition.RoutingFact.MatterTold;
import org.tiepdan.tracking.petition.RoutingFact.MatterVoided;
import org.tiepdan.tracking.petition.RoutingFact.PetitionObjected;
import org.tiepdan.tracking.petition.RoutingFact.PetitionRouted;
import org.tiepdan.tracking.petition.RoutingFact.PetitionSplit;
import org.tiepdan.tracking.petition.RoutingFact.RegistrationMended;
import org.tiepdan.tracking.petition.RoutingFact.RegistrationVoided;
import org.tiepdan.tracking.petition.RoutingFact.TriageRequested;

/**
 * The stored form of an act.
 *
 * @param kind a command's word, or another kind of act
 * @param said content of the fact or command, as JSON with names; null if empty
 * @param notices number of notices that had changed the law by then; null for none
 */
record StoredAct(
        String id,
        Instant recordedAt,
        @Nullable String voidedBy,
        String kind,
        @Nullable String said,
        @Nullable Integer notices) {
    private static final String ROUTED = "petition-routed";
    private static final String TRIAGE = "triage-requested";
    private static final String SPLIT = "petition-split";
    private static final String MATTER = "matter-told";
    private static final String OBJECTED = "petition-objected";
    private static final String LOOKED = "looked";
    private static final String SUCCEEDED = "succeeded";

    static StoredAct of(Act act) {
        return switch (act.content()) {
            case Content.Heard(var fact) -> of(act, kind(fact), EventJson.MAPPER.writeValueAsString(fact));
            case Content.Done(var command) -> of(act, command.name().word(), CommandRecord.text(command));
            case Content.Looked _ -> of(act, LOOKED, null);
            case Content.Succeeded _ -> of(act, SUCCEEDED, null);
        };
    }

    private static StoredAct of(Act act, String kind, @Nullable String said) {
        return new StoredAct(
                act.id(), act.recordedAt(), act.voidedBy(), kind, said, act.notices() == 0 ? null : act.notices());
    }

    private static String kind(RoutingFact fact) {
        return switch (fact) {
            case PetitionRouted _ -> ROUTED;
            case TriageRequested _ -> TRIAGE;
            case PetitionSplit _ -> SPLIT;
            case MatterTold _ -> MATTER;
            case MatterVoided _, RegistrationMended _, RegistrationVoided _ ->
                throw new IllegalStateException("Expected it to be kept as a correction.");
            case PetitionObjected _ -> OBJECTED;
        };
    }

    Act act() {
        return new Act(id, recordedAt, voidedBy, content(), notices == null ? 0 : notices);
    }

    private Content content() {
        return switch (kind) {
            case ROUTED -> new Content.Heard(EventJson.MAPPER.readValue(said, PetitionRouted.class));
            case TRIAGE -> new Content.Heard(EventJson.MAPPER.readValue(said, TriageRequested.class));
            case SPLIT -> new Content.Heard(EventJson.MAPPER.readValue(said, PetitionSplit.class));
            case MATTER -> new Content.Heard(EventJson.MAPPER.readValue(said, MatterTold.class));
            case OBJECTED -> new Content.Heard(EventJson.MAPPER.readValue(said, PetitionObjected.class));
            case LOOKED -> new Content.Looked();
            case SUCCEEDED -> new Content.Succeeded();
            default ->
                new Content.Done(EventJson.MAPPER
                        .readValue(said, CommandRecord.class)
                        .command(CommandName.parse(kind).orElseThrow(this::unknown)));
        };
    }

    private IllegalStateException unknown() {
        return new IllegalStateException("Expected an act that this program knows, but found " + kind + ".");
    }
}
