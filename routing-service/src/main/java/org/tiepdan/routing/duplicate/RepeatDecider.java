package org.tiepdan.routing.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Relation;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.desk.TriageReason;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.jurisdiction.Reason;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.jurisdiction.RoutingDecision;

/**
 * Decides about a copy by the same petitioner: a matter is handed on or guided once (TT05/2021 14.1; LTC 24.3), so a copy of a petition
 * that is in work, was guided or was sent on is filed. These rules are about bodies that are not competent: a writer who was guided, or
 * whose first petition left the province, is heard by the competent body. If a body has ended the first, an officer checks whether anything
 * is new (TT05/2021 28.1). A body directly above one that is late with the first urges it (LTCD 26.1b); not by a denunciation, which has
 * steps of its own (LTC 38), and of whose location no second body may learn.
 */
public final class RepeatDecider {
    /** The reason why the rules do not decide. */
    static final String REPEATED_AFTER_THE_END = "repeated-after-the-end";

    /** Prefix of this class's reasons; officers cannot use them. */
    private static final String REPEATED = "REPEATED";

    private static final String BY_NAME = REPEATED + "-BY-NAME";

    private static final Set<String> WITHOUT_A_CLOCK = Set.of(Outcome.FILE.name(), Outcome.URGE.name());

    private final LawPack law;
    private final JurisdictionDecider rules;

    public RepeatDecider(LawPack law) {
        this.law = law;
        this.rules = new JurisdictionDecider(law);
    }

    /** Whether the rules know copies of one petitioner whose number is missing in one of them. ADR 184 */
    public static boolean linksByName(LawPack law) {
        return law.triageReasons().find(BY_NAME, TriageReason.Use.REPEAT).isPresent();
    }

    /** @return empty if it is handled by the ordinary rules */
    public Optional<RoutingDecision> decide(Link link, Matter matter) {
        if (!link.holds() || (link.foundByName() && reason(BY_NAME).isEmpty())) {
            return Optional.empty();
        }
        var urged = urged(link, matter);
        if (urged.isPresent()) {
            return urged;
        }
        var now = link.now();
        var again = link.foundByName() ? BY_NAME : REPEATED;
        return switch (now == null ? FirstNow.Stage.IN_WORK : now.stage()) {
            case IN_WORK -> filed(matter, again);
            case GUIDED -> reachesItsBody(matter, now) ? Optional.empty() : filed(matter, REPEATED + "-AFTER-GUIDANCE");
            case SENT_ON ->
                leftTheProvince(matter, now) && reachesItsBody(matter, now)
                        ? Optional.empty()
                        : filed(matter, isDenunciation(matter) ? REPEATED + "-AFTER-TRANSFER" : again);
            case ENDED -> triage(link);
            case NOT_HANDLED -> Optional.empty();
        };
    }

    /** @return whether this class decided: the petition is filed, urges, or waits because it is a copy */
    public static boolean isDecidedAsCopy(RoutingAnswer decision) {
        return closesAs(decision) != null || waitsAsCopy(decision);
    }

    /** @return {@code DUPLICATE} for decisions of this class to file or to urge; otherwise null */
    public static @Nullable String closesAs(RoutingAnswer decision) {
        return WITHOUT_A_CLOCK.contains(decision.outcome()) && gaveOneOf(decision.reasons()) ? "DUPLICATE" : null;
    }

    /** @return whether one of these reasons is of this class */
    public static boolean gaveOneOf(List<Reason> reasons) {
        return reasons.stream().anyMatch(reason -> reason.ruleId().startsWith(REPEATED));
    }

    /** @return whether an officer has to see it because a body has ended the first */
    private static boolean waitsAsCopy(RoutingAnswer decision) {
        return decision.unresolved().contains(REPEATED_AFTER_THE_END);
    }

    /** Whether the body that receives the copy is, or may be, the competent one. */
    private boolean reachesItsBody(Matter matter, @Nullable FirstNow now) {
        boolean guidedHere = now != null && now.guidedTo() != null && isFor(matter, now.guidedTo());
        return guidedHere
                || switch (rules.decide(matter)) {
                    case RoutingDecision.Routed routed -> routed.outcome() == Outcome.ACCEPT;
                    // The rules know no body that it belongs to instead.
                    case RoutingDecision.Triage triage ->
                        triage.candidates().isEmpty()
                                || triage.candidates().stream().anyMatch(body -> isFor(matter, body));
                };
    }

    private boolean isFor(Matter matter, String body) {
        var current = law.bodies().successorOn(body, LegalTime.dateOf(matter.receivedAt()));
        return law.bodies().relation(matter.receivingBody(), current.orElse(body)) == Relation.OWN;
    }

    private boolean leftTheProvince(Matter matter, @Nullable FirstNow now) {
        return now != null
                && !law.bodies().relation(matter.receivingBody(), now.heldBy()).staysInProvince();
    }

    private static boolean isDenunciation(Matter matter) {
        return matter.type().equals(PetitionType.DENUNCIATION.name());
    }

    /** Includes mixed petitions: one of their matters may denounce the late body. */
    private static boolean mayDenounce(Matter matter) {
        return PetitionType.ofCode(matter.type()).mayDenounce();
    }

    private Optional<RoutingDecision> urged(Link link, Matter matter) {
        var now = link.now();
        if (now == null || !Boolean.TRUE.equals(now.late()) || mayDenounce(matter)) {
            return Optional.empty();
        }
        var above = law.bodies().above(now.heldBy(), LegalTime.dateOf(matter.receivedAt()));
        return above.equals(Optional.of(law.bodies().competenceOf(matter.receivingBody())))
                ? reason(REPEATED + "-OVERDUE")
                        .map(why -> new RoutingDecision.Routed(
                                Outcome.URGE, now.heldBy(), null, List.of(why), null, null, law.ruleset()))
                : Optional.empty();
    }

    private Optional<RoutingDecision> filed(Matter matter, String reason) {
        return reason(reason)
                .map(why -> new RoutingDecision.Routed(
                        Outcome.FILE, matter.receivingBody(), null, List.of(why), null, null, law.ruleset()));
    }

    private Optional<RoutingDecision> triage(Link link) {
        return reason(REPEATED + "-AFTER-THE-END")
                .map(why -> new RoutingDecision.Triage(
                        List.of(REPEATED_AFTER_THE_END),
                        List.of(link.heldBy()),
                        List.of(why),
                        null,
                        null,
                        law.ruleset()));
    }

    /** Without the row the rule does not exist, and the petition is handled ordinarily. */
    private Optional<Reason> reason(String code) {
        return law.triageReasons().find(code, TriageReason.Use.REPEAT).map(Reason::of);
    }
}
