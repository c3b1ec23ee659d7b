package org.tiepdan.office.triage;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.triage.DeskApi;
import org.tiepdan.office.client.triage.SeenPetition;
import org.tiepdan.office.words.Display;
import tools.jackson.databind.json.JsonMapper;

/** Describes the effects of an act before it is done. */
final class Effects {
    private final DeskApi desk;
    private final JsonMapper json;

    Effects(DeskApi desk, JsonMapper json) {
        this.desk = desk;
        this.json = json;
    }

    /** @param command as the API takes it */
    List<String> of(DeskAct act, SeenPetition petition, Map<String, Object> command, Display display) {
        return switch (act) {
            case DECISION -> List.of(decision(petition, command, display), display.text("triage-effect.stays"));
            case FACTS -> List.of(facts(petition, command, display), display.text("triage-effect.officer"));
            case SPLIT -> List.of(display.text("triage-effect.split", matters(command)));
            case OVERTURN ->
                List.of(
                        display.text("triage-effect.overturn", outcome(petition, display)),
                        display.text("triage-effect.age"));
            case UNLINK -> List.of(display.text("triage-effect.unlink"));
            case CONFLICT -> List.of(display.text("triage-effect.conflict"));
        };
    }

    private static String decision(SeenPetition petition, Map<String, Object> command, Display display) {
        var outcome = String.valueOf(command.getOrDefault("outcome", ""));
        var named = command.get("competentBody");
        var body = named == null ? petition.petition().receivingBody() : named.toString();
        return display.text("triage-effect.decision", display.code("triage-outcome", outcome), display.name(body));
    }

    private static String outcome(SeenPetition petition, Display display) {
        return display.code("triage-outcome", petition.outcome());
    }

    private static int matters(Map<String, Object> command) {
        return command.get("matters") instanceof List<?> matters ? matters.size() : 0;
    }

    /** Asks what the rules would then decide. */
    private String facts(SeenPetition petition, Map<String, Object> entered, Display display) {
        var foreseen = desk.preview(json.writeValueAsString(matter(petition, entered)));
        var body = foreseen.competentBody();
        return body == null
                ? display.text(
                        "triage-effect.still-waits",
                        sentences(foreseen.reasons().stream()
                                .map(reason -> display.language().of(reason.vi(), reason.en()))
                                .toList()))
                : display.text(
                        "triage-effect.facts", display.code("triage-outcome", foreseen.outcome()), display.name(body));
    }

    private static String sentences(List<String> all) {
        return String.join(" ", all);
    }

    private static Map<String, Object> matter(SeenPetition petition, Map<String, Object> entered) {
        var known = petition.petition();
        var matter = new LinkedHashMap<String, Object>();
        matter.put("type", known.type());
        matter.put("receivingBody", known.receivingBody());
        matter.put("receivedAt", petition.receivedAt().toString());
        putIfThere(matter, "field", known.field());
        putIfThere(matter, "instance", known.instance());
        putIfThere(matter, "fieldBody", known.fieldBody());
        var respondent = new LinkedHashMap<String, Object>();
        if (known.respondent() != null) {
            putIfThere(respondent, "body", known.respondent().body());
            putIfThere(respondent, "role", known.respondent().role());
        }
        var decision = new LinkedHashMap<String, Object>();
        if (known.decision() != null) {
            putIfThere(decision, "kind", known.decision().kind());
        }
        if (known.petitionerKind() != null) {
            matter.put("petitioner", Map.of("kind", known.petitionerKind()));
        }
        over(respondent, entered.get("respondent"));
        over(decision, entered.get("decision"));
        matter.put("respondent", respondent);
        matter.put("decision", decision);
        List.of("field", "instance", "fieldBody").forEach(name -> putIfThere(matter, name, entered.get(name)));
        matter.put("findings", findings(known.findings(), entered));
        return matter;
    }

    private static List<String> findings(List<String> known, Map<String, Object> entered) {
        var all = new LinkedHashSet<>(known);
        codes(entered.get("resolved")).forEach(all::remove);
        all.addAll(codes(entered.get("found")));
        return List.copyOf(all);
    }

    private static List<String> codes(@Nullable Object value) {
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static void over(Map<String, Object> known, @Nullable Object entered) {
        if (entered instanceof Map<?, ?> members) {
            members.forEach((name, value) -> known.put(String.valueOf(name), Objects.requireNonNull(value)));
        }
    }

    private static void putIfThere(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }
}
