package org.tiepdan.system.sample.mend;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.SharedSystem;
import org.tiepdan.system.harness.SignIn;
import org.tiepdan.system.sample.log.RawEvent;
import org.tiepdan.system.sample.raw.Life;
import org.tiepdan.system.sample.raw.Lives;

/** Makes some corrections of each kind, each in a different case, through the APIs of the services. */
public final class Mends {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final Set<String> ASKING = Set.of("FEEDBACK", "PROPOSAL");
    private final SharedSystem system;
    private final Lives lives;
    private final List<RawEvent> told;
    private final Set<String> touched = new HashSet<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> completed = new ArrayList<>();
    private int keys;

    public Mends(SharedSystem system, Lives lives) {
        this.system = system;
        this.lives = lives;
        this.told = system.run().log().readAll("tracking.case-events.v1").stream()
                .map(RawEvent::of)
                .toList();
    }

    /** The number of corrections of each kind. */
    public Map<String, Integer> done() {
        return done;
    }

    /** Unexpected answers, with the kind. */
    public List<String> refused() {
        return refused;
    }

    /** Ids of the cases in which {@link DeskActs#facts} were completed. */
    public List<String> completed() {
        return completed;
    }

    public void all() {
        acts(
                "answer on another day",
                3,
                "case.answered.v1",
                "WRONG_DAY",
                event -> Map.of("act", "ANSWER", "on", before(event)));
        acts(
                "withdrawal, not an answer",
                3,
                "case.answered.v1",
                "WRONG_ACT",
                event -> Map.of("act", "WITHDRAWAL", "on", event.text("on")));
        acts("answer by a slip", 3, "case.answered.v1", "WRONG_CASE", _ -> Map.of());
        slips();
        handOvers();
        registrations();
        splits();
        completions();
        unlinked();
    }

    private static String before(RawEvent event) {
        return event.day("on").minusDays(1).toString();
    }

    private interface Instead {
        Map<String, Object> of(RawEvent wrong);
    }

    private void acts(String kind, int times, String type, String reason, Instead instead) {
        for (var wrong : told) {
            var life = wrong.type().equals(type) ? find(wrong.caseId()) : null;
            if (life != null && isApart(wrong, life) && done.getOrDefault(kind, 0) < times && touched.add(life.id())) {
                correct(kind, wrong, wrong.text("by"), reason, instead.of(wrong));
            }
        }
    }

    /** The preceding event is two days earlier, so the act may be moved a day back. */
    private static boolean isApart(RawEvent act, Life life) {
        var day = act.day("on").minusDays(2);
        return life.facts().receivedOn().isBefore(day)
                && life.decisions().stream()
                        .allMatch(decision -> decision.from().isBefore(day))
                && life.acts("case.accepted.v1")
                        .allMatch(accepted -> accepted.on().isBefore(day));
    }

    private @Nullable Life find(String id) {
        return lives.all().stream()
                .filter(life -> life.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void correct(String kind, RawEvent wrong, String by, String reason, Map<String, Object> right) {
        var body = new TreeMap<String, Object>(
                Map.of("by", by, "on", TODAY.toString(), "voids", wrong.cause(), "reason", reason));
        if (!right.isEmpty()) {
            body.put("corrected", right);
        }
        post(kind, system.tracking().uri("/api/v1/cases/" + wrong.caseId() + "/correction"), body, Map.of());
    }

    /** A case that was closed too early. */
    private void slips() {
        for (var closing : told) {
            var life = closing.type().equals("case.closed.v1") && "SETTLED".equals(closing.said("closedAs"))
                    ? find(closing.caseId())
                    : null;
            if (life != null && done.getOrDefault("closing by a slip", 0) < 2 && touched.add(life.id())) {
                correct("closing by a slip", closing, closing.text("competentBody"), "WRONG_CASE", Map.of());
            }
        }
    }

    private List<Life> some(int times, Predicate<Life> which) {
        return lives.all().stream()
                .filter(life -> !touched.contains(life.id()))
                .filter(which)
                .limit(times)
                .peek(life -> touched.add(life.id()))
                .toList();
    }

    private static boolean isRouted(Life life) {
        return life.closed() == null
                && life.facts().petition()
                && life.acts("case.accepted.v1").findAny().isEmpty()
                && !life.decisions().isEmpty()
                && life.decisions().getLast().toSettle()
                && life.decided() == null;
    }

    /** Transferred twice: the body in the middle neither received the case nor holds it now. */
    private void handOvers() {
        // After two transfers the body above decides, and routing's own counts as one.
        for (var life : some(
                3,
                one -> isRouted(one)
                        && one.stays().size() == 1
                        && ASKING.contains(one.facts().type()))) {
            var first = life.stays().getLast().body();
            var address = system.tracking().uri("/api/v1/cases/" + life.id() + "/transfer");
            post(
                    "hand-over",
                    address,
                    Map.of("by", first, "on", TODAY.minusDays(2).toString(), "to", "19-so-tai-chinh"),
                    Map.of());
            post(
                    "hand-over again",
                    address,
                    Map.of("by", "19-so-tai-chinh", "on", TODAY.minusDays(1).toString(), "to", "19-so-tu-phap"),
                    Map.of());
        }
    }

    private void registrations() {
        for (var life : some(3, Mends::isRouted)) {
            intake("void registration", life, "void", Map.of("reason", "TEST_ENTRY"));
        }
        for (var life :
                some(3, one -> isRouted(one) && !"OTHER".equals(one.facts().field()))) {
            intake("mended field", life, "correction", Map.of("reason", "MISREAD", "field", "OTHER"));
        }
        for (var life : some(2, one -> isRouted(one) && one.facts().type().equals("FEEDBACK"))) {
            intake("mended type", life, "correction", Map.of("reason", "CLARIFIED", "type", "PROPOSAL"));
        }
    }

    private void intake(String kind, Life life, String what, Map<String, Object> body) {
        post(
                kind,
                system.intake().uri("/api/v1/petitions/" + life.id() + "/" + what),
                body,
                SignIn.as(Role.CLERK, life.facts().receivedBy()));
    }

    private void splits() {
        for (var life : some(2, one -> one.facts().type().equals("MIXED") && one.closed() == null)) {
            post(
                    "split",
                    system.routing().uri("/api/v1/triage/" + life.id() + "/split"),
                    DeskActs.split(life.facts().receivedBy(), TODAY.minusDays(1)),
                    Map.of());
        }
    }

    /** Complaints wait because their registration lacks the instance. */
    private void completions() {
        for (var life : some(
                2,
                one -> one.facts().type().equals("COMPLAINT")
                        && one.closed() == null
                        && one.decisions().isEmpty())) {
            completed.add(life.id());
            post(
                    "completed at the desk",
                    system.routing().uri("/api/v1/triage/" + life.id() + "/facts"),
                    DeskActs.facts(life.facts().receivedBy(), TODAY.minusDays(1)),
                    Map.of());
        }
    }

    private void unlinked() {
        for (var life : some(2, one -> one.facts().copy())) {
            post(
                    "unlinked",
                    system.routing().uri("/api/v1/petitions/" + life.id() + "/unlink"),
                    Map.of("by", life.facts().receivedBy(), "on", TODAY.toString(), "reason", "OTHER-MATTER"),
                    Map.of());
        }
    }

    private void post(String kind, String address, Map<String, Object> body, Map<String, String> as) {
        var headers = new TreeMap<>(as);
        headers.put("Idempotency-Key", "mended-" + keys++);
        var answer = Http.post(address, EventJson.MAPPER.valueToTree(body), headers);
        if (answer.status() == 200) {
            done.merge(kind, 1, Integer::sum);
        } else {
            refused.add(kind + ": " + answer.status() + " " + answer.body());
        }
    }
}
