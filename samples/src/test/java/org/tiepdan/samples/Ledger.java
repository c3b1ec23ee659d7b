package org.tiepdan.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.desk.RefusalGround;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.samples.acts.Competence;
import org.tiepdan.samples.acts.SampleAct;
import org.tiepdan.samples.petitions.Matter;
import org.tiepdan.samples.petitions.SamplePetition;

/** Models the services with the few rules that decide whether an act is refused and which limit it meets. */
final class Ledger {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private final LawPack law;
    private final Map<String, Matter> matters = new LinkedHashMap<>();
    private final List<String> refused = new ArrayList<>();
    private final Map<String, Long> limits = new LinkedHashMap<>();

    private static final class Matter {
        private final SamplePetition petition;
        private String state = "CLOSED";
        private @Nullable String body;
        private @Nullable Integer instance;
        private LocalDate last;
        private @Nullable LocalDate due;
        private @Nullable LocalDate reply;

        Matter(SamplePetition petition) {
            this.petition = petition;
            this.last = petition.receivedOn();
            this.instance = petition.instance();
        }
    }

    Ledger(LawPack law, List<SamplePetition> petitions) {
        this.law = law;
        var competence = new Competence(law);
        for (var petition : petitions) {
            var matter = new Matter(petition);
            matters.put(petition.idempotencyKey(), matter);
            switch (competence.of(petition)) {
                case Competence.Ended _ -> matter.state = "CLOSED";
                case Competence.Triage _ -> matter.state = "TRIAGE";
                case Competence.Handled(var body, var _) -> routed(matter, body, petition.receivedOn());
            }
            matter.reply = petition.channel() == Channel.IN_PERSON && !matter.state.equals("CLOSED")
                    ? due("TCD-REPLY", petition.receivedOn())
                    : null;
        }
    }

    List<String> refused() {
        return List.copyOf(refused);
    }

    /** The numbers of limits met in time, late, or neither. */
    Map<String, Long> limits() {
        var all = new LinkedHashMap<>(limits);
        matters.values().forEach(each -> {
            open(each.due, all);
            open(each.reply, all);
        });
        return all;
    }

    long behind(String body) {
        return matters.values().stream()
                .filter(each -> body.equals(each.body) && !each.state.equals("CLOSED"))
                .filter(each -> isPast(each.due) || isPast(each.reply))
                .count();
    }

    long waiting() {
        return matters.values().stream()
                .filter(each -> each.state.equals("TRIAGE"))
                .count();
    }

    void play(SampleAct act) {
        var matter = matters.get(act.petition().idempotencyKey());
        var on = LocalDate.parse(text(act, "on"));
        if (matter == null
                || !matter.petition.receivingBody().equals(act.petition().receivingBody())
                || !AllowedActs.in(matter.state, act.act())
                || on.isBefore(matter.last)
                || on.isAfter(TODAY)
                || !text(act, "by").equals(actor(act, matter))
                || !fits(act, matter)) {
            refused.add(act.key() + " " + act.act());
            return;
        }
        matter.last = on;
        follow(act, matter, on);
    }

    private @Nullable String actor(SampleAct act, Matter matter) {
        if (act.act().equals("triage-decision")) {
            return desk(matter.petition);
        }
        return "RESULT_TO_CITIZEN".equals(act.body().get("of")) ? matter.petition.receivingBody() : matter.body;
    }

    /** If the receiving body, or its head, is denounced, the superior decides. */
    private String desk(SamplePetition petition) {
        var about = petition.respondent();
        var own = petition.receivingBody();
        boolean may = petition.type() == PetitionType.DENUNCIATION || petition.type() == PetitionType.MIXED;
        boolean denounced = may && about != null && about.body().equals(own) && about.role() != RespondentRole.OFFICIAL;
        return denounced ? String.valueOf(law.bodies().find(own).orElseThrow().parent()) : own;
    }

    private void follow(SampleAct act, Matter matter, LocalDate on) {
        switch (act.act()) {
            case "acceptance" -> accepted(matter, on);
            case "decision" -> {
                kept(matter, on);
                matter.state = "DECIDED";
            }
            case "transfer" -> routed(matter, text(act, "to"), on);
            case "objection" -> {
                matter.state = "TRIAGE";
                matter.due = null;
            }
            case "triage-decision" -> decided(act, matter, on);
            case "notification", "publication", "execution" -> {}
            case "closure" -> matter.state = "CLOSED";
            case "withdrawal" -> {
                matter.due = null;
                matter.reply = null;
                matter.state = "CLOSED";
            }
            default -> {
                kept(matter, on);
                replied(matter, on);
                matter.state = "CLOSED";
            }
        }
    }

    private void accepted(Matter matter, LocalDate on) {
        kept(matter, on);
        replied(matter, on);
        matter.state = "ACCEPTED";
        var rule = rule(matter, "RESOLVE");
        matter.due = rule == null ? null : due(rule, on);
    }

    private void decided(SampleAct act, Matter matter, LocalDate on) {
        matter.instance = (Integer) act.body().getOrDefault("instance", matter.instance);
        var body = text(act, "competentBody");
        var goesOn = List.of("ACCEPT", "TRANSFER").contains(text(act, "outcome"))
                && law.bodies().sameProvince(act.petition().receivingBody(), body);
        if (goesOn) {
            routed(matter, body, on);
        } else {
            replied(matter, on);
            matter.state = "CLOSED";
        }
    }

    private void routed(Matter matter, String body, LocalDate on) {
        matter.body = body;
        matter.state = "ROUTED";
        var rule = rule(matter, "ACCEPT");
        matter.due = rule == null ? null : due(rule, on);
    }

    private static @Nullable String rule(Matter matter, String step) {
        return switch (matter.petition.type()) {
            case COMPLAINT -> "KN-" + step + "-" + matter.instance;
            case DENUNCIATION -> step.equals("ACCEPT") ? "TC-INITIAL" : "TC-RESOLVE";
            case PROPOSAL, FEEDBACK, MIXED -> null;
        };
    }

    private boolean fits(SampleAct act, Matter matter) {
        var type = matter.petition.type();
        var conduct = type == PetitionType.COMPLAINT || type == PetitionType.DENUNCIATION;
        return switch (act.act()) {
            case "answer" -> !conduct;
            case "decision" ->
                !text(act, "number").isEmpty()
                        && Settlement.valueOf(text(act, "settlement")).allowedFor(type, matter.instance);
            case "refusal" ->
                law.refusalGrounds()
                        .find(text(act, "ground"))
                        .map(RefusalGround::type)
                        .filter(type::equals)
                        .isPresent();
            case "transfer" ->
                law.bodies().find(text(act, "to")).isPresent()
                        && !text(act, "to").equals(matter.body);
            default -> true;
        };
    }

    private void kept(Matter matter, LocalDate on) {
        count(matter.due, on);
        matter.due = null;
    }

    private void replied(Matter matter, LocalDate on) {
        count(matter.reply, on);
        matter.reply = null;
    }

    private void count(@Nullable LocalDate due, LocalDate on) {
        if (due != null) {
            limits.merge(on.isAfter(due) ? "late" : "in time", 1L, Long::sum);
        }
    }

    private static void open(@Nullable LocalDate due, Map<String, Long> all) {
        if (isPast(due)) {
            all.merge("still open", 1L, Long::sum);
        }
    }

    private static boolean isPast(@Nullable LocalDate due) {
        return due != null && due.isBefore(TODAY);
    }

    private static String text(SampleAct act, String member) {
        return String.valueOf(act.body().get(member));
    }

    private LocalDate due(String rule, LocalDate on) {
        var limit = law.timeLimits().inForce(rule, on).orElseThrow();
        return law.timeLimits().due(limit, on, false, false).dueOn();
    }
}
