package org.tiepdan.tracking.casework.adapter.http;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.escalation.EscalationStep;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.ComplexityCriterion;
import org.tiepdan.servicekit.web.command.PaperReference;
import org.tiepdan.servicekit.web.request.RequestReader;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Notified;
import org.tiepdan.tracking.casework.stage.ExecutionStage;
import org.tiepdan.tracking.casework.stage.ReportStage;
import tools.jackson.databind.node.ObjectNode;

/** Reads the specific members of a command, in addition to body and day. */
final class CommandMembers {
    private static final int NUMBER_LENGTH = 60;
    private static final int CODE_LENGTH = 64;
    private static final Pattern CASE = Pattern.compile("[0-9a-f]{32}");

    /** Acts that may take the place of a void one. */
    private static final String ACTS = Stream.of(CommandName.values())
            .filter(name -> name != CommandName.CORRECTION)
            .map(CommandName::word)
            .collect(Collectors.joining(", "));

    private CommandMembers() {}

    /** @param said receives the members, under the names of {@code CommandRecord} */
    static void read(CommandName name, RequestReader reader, ObjectNode said) {
        switch (name) {
            case REFUSAL, TERMINATION -> ground(reader, said);
            case SUSPENSION -> {
                ground(reader, said);
                reference(reader, said);
            }
            case TRANSFER -> said.put("to", CommandRequest.body(reader, "to"));
            case OBJECTION -> {
                said.put("reason", reader.text("reason", CODE_LENGTH, true));
                said.put("proposedBody", CommandRequest.body(reader, "proposedBody", false));
            }
            case COMPLEXITY -> criteria(reader, said);
            case EXTENSION -> {
                said.put("days", atLeastOne(reader, "days"));
                reference(reader, said);
            }
            case RESUMPTION -> reference(reader, said);
            case DIALOGUE -> said.put("notifiedOn", text(reader.date("notifiedOn", true)));
            case DECISION -> decision(reader, said);
            case NOTIFICATION -> said.put("of", text(reader.choice("of", Notified.class, true)));
            case EXECUTION -> said.put("stage", text(reader.choice("stage", ExecutionStage.class, true)));
            case REPORT -> said.put("stage", text(reader.choice("stage", ReportStage.class, true)));
            case LODGING -> said.put("further", caseId(reader, "further", true));
            case WITHDRAWAL -> {
                said.put("remaining", atLeastOne(reader, "remaining"));
                said.put("continues", reader.bool("continues", false));
            }
            case CLOSURE -> closure(reader);
            case CORRECTION -> correction(reader, said);
            case URGING -> said.put("step", text(reader.choice("step", EscalationStep.class, false)));
            case ACCEPTANCE, ANSWER, PUBLICATION, TAKEOVER -> {}
        }
    }

    private static void ground(RequestReader reader, ObjectNode said) {
        said.put("ground", reader.text("ground", CODE_LENGTH, true));
    }

    private static void reference(RequestReader reader, ObjectNode said) {
        said.put("reference", PaperReference.read(reader, false));
    }

    private static void criteria(RequestReader reader, ObjectNode said) {
        if (!reader.has("criteria")) {
            reader.fault("criteria", "required", "Cần ít nhất một tiêu chí.", "Expected at least one criterion.");
        }
        var criteria = said.putArray("criteria");
        reader.choices("criteria", ComplexityCriterion.class).stream()
                .distinct()
                .forEach(criterion -> criteria.add(criterion.name()));
    }

    /** Requires the decision's number, so that nobody records a decision that was not issued, and then discards it. */
    private static void decision(RequestReader reader, ObjectNode said) {
        reader.text("number", NUMBER_LENGTH, true);
        said.put("settlement", text(reader.choice("settlement", Settlement.class, true)));
        var result = ResultMembers.read(reader);
        if (result != null) {
            said.set("result", EventJson.MAPPER.valueToTree(result));
        }
    }

    private static void closure(RequestReader reader) {
        var as = reader.choice("as", ClosedAs.class, false);
        if (as != null && as != ClosedAs.SETTLED) {
            reader.fault(
                    "as",
                    "not-a-closure",
                    "Chỉ kết thúc được với SETTLED; các cách khác có lệnh riêng.",
                    "Expected SETTLED: other ends have commands of their own.");
        }
    }

    private static void correction(RequestReader reader, ObjectNode said) {
        said.put("voids", reader.text("voids", CODE_LENGTH, true));
        said.put("reason", text(reader.choice("reason", CorrectionReason.class, true)));
        said.put("registeredAs", caseId(reader, "registeredAs", false));
        var act = reader.object("corrected", false);
        if (act == null) {
            return;
        }
        var name = act(act);
        if (name == null) {
            // The allowed members depend on the act.
            act.passOverAll();
            return;
        }
        var members = said.putObject("corrected").put("act", name.word());
        members.put("on", text(act.date("on", true)));
        read(name, act, members);
    }

    /** Reads the name of a command as in paths and events; also in capitals, the form that was first accepted here. */
    private static @Nullable CommandName act(RequestReader reader) {
        var word = reader.code("act", CODE_LENGTH, true);
        if (word == null) {
            return null;
        }
        var name = CommandName.parse(word.toLowerCase(Locale.ROOT)).filter(one -> one != CommandName.CORRECTION);
        if (name.isEmpty()) {
            reader.fault(
                    "act",
                    "not-an-act",
                    "Cần tên một việc: " + ACTS + ".",
                    "Expected the name of an act: " + ACTS + ".");
        }
        return name.orElse(null);
    }

    private static @Nullable Integer atLeastOne(RequestReader reader, String member) {
        var number = reader.integer(member, false);
        if (number != null && number < 1) {
            reader.fault(member, "too-small", "Cần số từ 1 trở lên.", "Expected a number from 1.");
        }
        return number;
    }

    private static @Nullable String caseId(RequestReader reader, String member, boolean required) {
        var text = reader.code(member, CODE_LENGTH, required);
        if (text != null && !CASE.matcher(text).matches()) {
            reader.fault(member, "not-an-id", "Cần mã vụ việc.", "Expected the id of a case.");
        }
        return text;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
