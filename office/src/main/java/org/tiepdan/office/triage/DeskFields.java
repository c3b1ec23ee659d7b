package org.tiepdan.office.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.office.client.tracking.ActsNow.Choice;
import org.tiepdan.office.client.tracking.ActsNow.Field;
import org.tiepdan.office.client.triage.ActReason;
import org.tiepdan.office.client.triage.SeenPetition;
import org.tiepdan.office.words.Display;

/** The fields of an act's form, with labels in the reader's language. */
final class DeskFields {
    /** As many rows as the paper form; the API takes more. */
    private static final int MATTERS = 4;

    private static final List<String> OUTCOMES = List.of("ACCEPT", "TRANSFER", "GUIDE", "RETURN", "FILE", "URGE");
    private static final List<String> ENDS = List.of("GUIDE", "RETURN", "FILE");
    private static final List<String> SLIPS = List.of("WRONG_CONTENT", "WRONG_CASE", "WRONG_ACT", "WRONG_DAY");
    private static final String COMPLAINT = PetitionType.COMPLAINT.name();

    private final SeenPetition petition;
    private final Display display;

    DeskFields(SeenPetition petition, Display display) {
        this.petition = petition;
        this.display = display;
    }

    /** @param reasons of all acts */
    List<Field> of(DeskAct act, List<ActReason> reasons) {
        var fields = new ArrayList<>(own(act));
        fields.add(new Field("reason", "CODE", true, act == DeskAct.OVERTURN ? slips() : reasons(act, reasons)));
        return List.copyOf(fields);
    }

    private List<Field> own(DeskAct act) {
        return switch (act) {
            case DECISION -> decision();
            case FACTS -> facts();
            case SPLIT ->
                IntStream.range(0, MATTERS).boxed().flatMap(this::matter).toList();
            case OVERTURN, UNLINK, CONFLICT -> List.of();
        };
    }

    private List<Field> decision() {
        var fields = new ArrayList<Field>();
        var outcomes = DeskAct.isMixed(petition) ? ENDS : OUTCOMES;
        fields.add(new Field("outcome", "CODE", true, choices(outcomes, code -> display.code("triage-outcome", code))));
        fields.add(new Field("competentBody", "BODY", false, null));
        if (isComplaint()) {
            fields.add(instance("instance"));
        }
        return fields;
    }

    private List<Field> facts() {
        var type = petition.petition().type();
        var fields = new ArrayList<Field>();
        if (!PetitionType.ofCode(type).mayDenounce()) {
            fields.add(new Field("respondent.body", "BODY", false, null));
            fields.add(role("respondent.role"));
        }
        fields.add(field("field"));
        if (isComplaint()) {
            fields.add(kind("decision.kind"));
            fields.add(new Field("decision.receivedOn", "DATE", false, null));
            fields.add(instance("instance"));
        }
        fields.add(new Field("place.commune", "TEXT", false, null));
        fields.add(new Field("fieldBody", "BODY", false, null));
        var found = petition.petition().findings();
        if (!found.isEmpty()) {
            fields.add(findings("resolved", found));
        }
        fields.add(findings(
                "found",
                names(Finding.values()).filter(code -> !found.contains(code)).toList()));
        return fields;
    }

    private Stream<Field> matter(int index) {
        var matter = "matters." + index + ".";
        var types = names(PetitionType.values())
                .filter(code -> !code.equals(PetitionType.MIXED.name()))
                .toList();
        return Stream.of(
                new Field(matter + "type", "CODE", index < 2, choices(types, code -> display.code("type", code))),
                new Field(matter + "respondent.body", "BODY", false, null),
                role(matter + "respondent.role"),
                field(matter + "field"),
                kind(matter + "decision.kind"),
                instance(matter + "instance"));
    }

    private boolean isComplaint() {
        return petition.petition().type().equals(COMPLAINT);
    }

    private Field role(String name) {
        return choice(name, names(RespondentRole.values()).toList(), code -> display.code("triage-role", code));
    }

    private Field field(String name) {
        var type = PetitionType.ofCode(petition.petition().type());
        var fields = Arrays.stream(org.tiepdan.lawpack.petition.Field.values())
                .filter(field -> field.allowedFor(type))
                .map(Enum::name)
                .toList();
        return choice(name, fields, code -> display.code("field", code));
    }

    private Field kind(String name) {
        return choice(name, names(DecisionKind.values()).toList(), code -> display.code("triage-decision-kind", code));
    }

    private Field instance(String name) {
        return choice(name, List.of("1", "2"), code -> display.code("triage-instance", code));
    }

    private Field findings(String name, List<String> codes) {
        return new Field(name, "CODES", false, choices(codes, code -> display.code("finding", code)));
    }

    private List<Choice> slips() {
        return choices(SLIPS, code -> display.code("triage-slip", code));
    }

    private static List<Choice> reasons(DeskAct act, List<ActReason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.use().equals(act.use()))
                .map(reason -> new Choice(reason.code(), reason.vi(), reason.en()))
                .toList();
    }

    private static Field choice(String name, List<String> codes, Function<String, String> words) {
        return new Field(name, "CODE", false, choices(codes, words));
    }

    private static List<Choice> choices(List<String> codes, Function<String, String> words) {
        return codes.stream()
                .map(code -> new Choice(code, words.apply(code), words.apply(code)))
                .toList();
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name);
    }
}
