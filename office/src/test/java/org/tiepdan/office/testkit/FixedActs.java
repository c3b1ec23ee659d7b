package org.tiepdan.office.testkit;

import java.util.ArrayList;
import java.util.List;
import org.tiepdan.office.client.tracking.ActsNow;
import org.tiepdan.office.client.tracking.ActsNow.Act;
import org.tiepdan.office.client.tracking.ActsNow.Choice;
import org.tiepdan.office.client.tracking.ActsNow.Field;
import org.tiepdan.office.client.tracking.CaseHistory.Entry;
import org.tiepdan.office.client.tracking.OwnActs;

/** The acts that the fake lets officers record, with a field of every kind. */
final class FixedActs {
    private FixedActs() {}

    static ActsNow in(String state, List<Entry> entries, List<String> bodies) {
        var acts = new ArrayList<Act>();
        of(state).forEach(act -> acts.add(new Act(act, fields(act), bodies)));
        var standing = entries.stream()
                .filter(entry -> !entry.voided() && !entry.act().equals("correction"))
                .map(entry -> new Choice(entry.id(), entry.act(), entry.act()))
                .toList();
        acts.add(new Act("correction", correction(standing), bodies));
        return new ActsNow(acts, forms(entries));
    }

    /** What the bodies recorded, with its correction. */
    static OwnActs own(List<Entry> entries, List<String> bodies) {
        var theirs =
                entries.stream().filter(entry -> bodies.contains(entry.by())).toList();
        var correction = in("CLOSED", theirs, bodies).acts();
        return new OwnActs(theirs, correction, forms(theirs));
    }

    private static List<Act> forms(List<Entry> entries) {
        return entries.stream()
                .map(Entry::act)
                .distinct()
                .filter(act -> !act.equals("correction"))
                .map(act -> new Act(act, fields(act), List.of()))
                .toList();
    }

    private static List<Field> correction(List<Choice> standing) {
        return List.of(
                field("on", "DATE", false),
                new Field("voids", "CODE", true, standing),
                code("reason", new Choice("WRONG_DAY", "Ghi sai ngày", "The wrong day")));
    }

    private static List<Field> fields(String act) {
        var fields = new ArrayList<>(List.of(field("on", "DATE", false)));
        fields.addAll(own(act));
        return fields;
    }

    private static List<String> of(String state) {
        return switch (state) {
            case "ROUTED" -> List.of("acceptance", "refusal", "transfer", "withdrawal");
            case "ACCEPTED" -> List.of("complexity", "extension", "suspension", "dialogue", "decision", "withdrawal");
            case "SUSPENDED" -> List.of("resumption", "lodging");
            default -> List.of();
        };
    }

    private static List<Field> own(String act) {
        return switch (act) {
            case "refusal" -> List.of(ground());
            case "suspension" -> List.of(ground(), field("reference", "TEXT", false));
            case "resumption" -> List.of(field("reference", "TEXT", false));
            case "transfer" -> List.of(field("to", "BODY", true));
            case "complexity" ->
                List.of(new Field(
                        "criteria",
                        "CODE",
                        true,
                        List.of(
                                new Choice("MANY_PEOPLE", "Nhiều người", "Many people"),
                                new Choice("FOREIGN_ELEMENT", "Có yếu tố nước ngoài", "A foreign element"))));
            case "extension" -> List.of(field("days", "NUMBER", false), field("reference", "TEXT", false));
            case "dialogue" -> List.of(field("notifiedOn", "DATE", true));
            case "decision" ->
                List.of(
                        field("number", "TEXT", true),
                        field("result.forState.moneyMillion", "DECIMAL", false),
                        field("result.discipline.people", "NUMBER", false));
            case "lodging" -> List.of(field("further", "CASE", true));
            case "withdrawal" -> List.of(field("remaining", "NUMBER", false), field("continues", "BOOLEAN", false));
            default -> List.of();
        };
    }

    private static Field ground() {
        return code(
                "ground",
                new Choice("OBSTACLE", "Trở ngại khách quan (LKN 11a)", "An objective obstacle (LKN 11a)"),
                new Choice("WAITING-FOR-RESULT", "Cần đợi kết quả của cơ quan khác", "Another body's result"));
    }

    private static Field code(String name, Choice... choices) {
        return new Field(name, "CODE", true, List.of(choices));
    }

    private static Field field(String name, String kind, boolean required) {
        return new Field(name, kind, required, null);
    }
}
