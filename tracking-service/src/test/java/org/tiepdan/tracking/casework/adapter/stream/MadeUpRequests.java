package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.command.CommandEnvelope;
import org.tiepdan.tracking.casework.rules.CaseSpec;
import org.tiepdan.tracking.model.ActKind;
import org.tiepdan.tracking.model.Merger;
import org.tiepdan.tracking.model.ModelAct;
import org.tiepdan.tracking.model.PetitionKind;
import org.tiepdan.tracking.model.ReferenceCase;
import org.tiepdan.tracking.model.Step;
import tools.jackson.databind.node.ObjectNode;

/** Translates steps into records to send and acts of the model. */
final class MadeUpRequests {
    private static final String OTHER = Merger.ENDED;
    private static final String STRANGER = "19-05467";

    private MadeUpRequests() {}

    /** Changes the sample of a routed petition. */
    static void routed(ObjectNode routed, PetitionKind kind, LocalDate receivedOn, LocalDate on) {
        Instant receivedAt = receivedOn.atTime(8, 0).atZone(LegalTime.ZONE).toInstant();
        routed.put("type", kind.type())
                .put("channel", "POST")
                .put("receivedAt", receivedAt.toString())
                .put("decidedOn", on.toString());
        routed.remove(List.of("instance", "settlesInstance"));
        if (!kind.instance().isEmpty()) {
            routed.put("instance", Integer.parseInt(kind.instance()));
        }
    }

    static ModelAct act(Step.Act step, String key, CaseId id, ReferenceCase model, LocalDate today) {
        var holder = model.holder();
        var actor = step.kind() == ActKind.URGING ? CaseSpec.BOARD : holder;
        var by = step.isOfAnotherBody() || holder.isEmpty() ? STRANGER : actor;
        return new ModelAct(
                CommandEnvelope.id(id, key),
                step.kind(),
                by,
                today.minusDays(step.daysBack()),
                target(step.kind(), holder));
    }

    /** @return the act that should have been recorded, by the same body or for it; null for none */
    static @Nullable ModelAct instead(Step.Correct step, ModelAct wrong, LocalDate today) {
        var kind = step.instead();
        return kind == null
                ? null
                : new ModelAct(
                        wrong.id(), kind, wrong.by(), today.minusDays(step.daysBack()), target(kind, wrong.by()));
    }

    private static String target(ActKind kind, String by) {
        if (kind != ActKind.TRANSFER) {
            return "";
        }
        return by.equals(OTHER) ? CaseSpec.COMMUNE : OTHER;
    }

    static String name(ActKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static ObjectNode payload(ModelAct act, PetitionKind petition) {
        return from(act.by(), members(act, petition));
    }

    static ObjectNode correction(ModelAct wrong, @Nullable ModelAct instead, PetitionKind petition, LocalDate today) {
        var members = EventJson.MAPPER.createObjectNode();
        members.put("on", today.toString()).put("voids", wrong.id()).put("reason", "WRONG_ACT");
        if (instead != null) {
            members.set("corrected", members(instead, petition).put("act", name(instead.kind())));
        }
        return from(Merger.on(today, wrong.by()), members);
    }

    private static ObjectNode from(String by, ObjectNode members) {
        return members.put("by", by).put("officer", CaseSpec.OFFICER).put("requestDigest", "q-1");
    }

    private static ObjectNode members(ModelAct act, PetitionKind petition) {
        var members = EventJson.MAPPER.createObjectNode();
        members.put("on", act.on().toString());
        var more = act.kind().members(petition, act.to());
        for (int i = 0; i < more.size(); i += 2) {
            members.put(more.get(i), more.get(i + 1));
        }
        if (act.kind() == ActKind.COMPLEXITY) {
            members.putArray("criteria").add("SEVERAL_PLACES");
        }
        return members;
    }
}
