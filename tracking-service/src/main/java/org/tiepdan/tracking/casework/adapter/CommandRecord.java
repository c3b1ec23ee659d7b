package org.tiepdan.tracking.casework.adapter;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.lawpack.escalation.EscalationStep;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.ComplexityCriterion;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.result.SettlementResult;
import tools.jackson.databind.node.ObjectNode;

/**
 * The payload of {@code case.<command>.v1}. Excludes the number of the decision that settles the case, which could identify people.
 *
 * @param on the day of the act, which the HTTP side fills in if the request omits it
 * @param caller opaque id of the caller; absent for none
 * @param requestDigest shows whether a repeated key came with the same request
 * @param corrected for a correction: the act to record instead, with its name in {@code act}
 * @param registeredAs for a correction: id of the petition registered instead of this one
 * @param result for a decision: the measures that it orders
 * @param step for an urging: the escalation step taken against a late body; absent for the first
 * @param reference for an extension, a suspension or a resumption: number of its paper
 */
public record CommandRecord(
        @Nullable String by,
        @Nullable String officer,
        @Nullable LocalDate on,
        @Nullable String requestDigest,
        @Nullable String ground,
        @Nullable String to,
        @Nullable Settlement settlement,
        @Nullable String caller,
        @Nullable String reason,
        @Nullable List<ComplexityCriterion> criteria,
        @Nullable Integer days,
        @Nullable LocalDate notifiedOn,
        @Nullable String of,
        @Nullable String stage,
        @Nullable String further,
        @Nullable Integer remaining,
        @Nullable Boolean continues,
        @Nullable String voids,
        @Nullable ObjectNode corrected,
        @Nullable String proposedBody,
        @Nullable String registeredAs,
        @Nullable SettlementResult result,
        @Nullable EscalationStep step,
        @Nullable String reference) {
    private static final String ACT = "act";
    /**
     * Names of the members that a command must have. Found once: reflection takes longer than all other reading of a
     * command.
     */
    private static final Map<CommandName, List<String>> REQUIRED = Stream.of(CommandName.values())
            .collect(Collectors.toUnmodifiableMap(name -> name, CommandRecord::required));

    public static String type(CommandName name) {
        return "case." + name.word() + ".v1";
    }

    /** @throws UnreadableRecordException if a member that the command needs is missing */
    public CaseCommand command(CommandName name) {
        ObjectNode members = EventJson.MAPPER.valueToTree(this);
        if (name == CommandName.CORRECTION) {
            return correction(members);
        }
        return read(members, name);
    }

    private CaseCommand.CorrectCase correction(ObjectNode members) {
        return new CaseCommand.CorrectCase(
                need(by, "by"),
                need(officer, "officer"),
                need(on, "on"),
                need(voids, "voids"),
                read(members, "reason", CorrectionReason.class),
                corrected == null ? null : correctedAct(corrected, need(by, "by"), need(officer, "officer")),
                registeredAs);
    }

    /** @param act the members of a command with its name in {@code act}, without body and officer */
    private static CaseCommand correctedAct(ObjectNode act, String by, String officer) {
        var name = CommandName.parse(need(act.get(ACT), ACT).asString())
                .filter(one -> one != CommandName.CORRECTION)
                .orElseThrow(() -> new UnreadableRecordException("Expected the name of an act in a correction."));
        var members = act.deepCopy();
        members.put("by", by);
        members.put("officer", officer);
        return read(members, name);
    }

    /** @return the members from which {@link #command} restores the command, without its name */
    public static ObjectNode members(CaseCommand command) {
        ObjectNode members = EventJson.MAPPER.valueToTree(command);
        if (command instanceof CaseCommand.CorrectCase correction) {
            members.set("corrected", correctedAct(correction.corrected()));
        }
        return members;
    }

    /** @return the same members as JSON */
    public static String text(CaseCommand command) {
        return EventJson.MAPPER.writeValueAsString(
                command instanceof CaseCommand.CorrectCase ? members(command) : command);
    }

    /** @return as {@code corrected} of a correction and of its event; null for null */
    public static @Nullable ObjectNode correctedAct(@Nullable CaseCommand command) {
        if (command == null) {
            return null;
        }
        var act = EventJson.MAPPER.createObjectNode().put(ACT, command.name().word());
        ObjectNode members = EventJson.MAPPER.valueToTree(command);
        members.remove(List.of("by", "officer"));
        return act.setAll(members);
    }

    private static List<String> required(CommandName name) {
        return Stream.of(name.form().getRecordComponents())
                .filter(member -> !member.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }

    private static CaseCommand read(ObjectNode members, CommandName name) {
        for (var member : REQUIRED.getOrDefault(name, List.of())) {
            need(members.get(member), member);
        }
        return EventJson.MAPPER.treeToValue(members, name.form());
    }

    private static <T> T read(ObjectNode members, String member, Class<T> type) {
        return EventJson.MAPPER.treeToValue(need(members.get(member), member), type);
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
