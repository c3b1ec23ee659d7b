package org.tiepdan.routing.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.desk.TriageReason;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.jurisdiction.Reason;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.jurisdiction.RoutingDecision;

/**
 * What becomes of a copy by the same petitioner: a matter is handed on or guided once (TT05/2021 14.1; LTC 24.3), so a copy of what is
 * in work, was guided or was sent on is filed. Where a body has ended the first, an officer sees whether anything is new (TT05/2021 28.1). A body
 * directly above one that is late with the first urges it (LTCD 26.1b); not by a denunciation, which has steps of its own (LTC 38), and of
 * which no second body is to learn where it is.
 */
public final class RepeatDecider {
    /** What kept the rules from deciding. */
    static final String REPEATED_AFTER_THE_END = "repeated-after-the-end";

    /** What the reasons of this class begin with; no officer can give one of them. */
    private static final String REPEATED = "REPEATED";

    private static final Set<String> WITHOUT_A_CLOCK = Set.of(Outcome.FILE.name(), Outcome.URGE.name());

    private final LawPack law;

    public RepeatDecider(LawPack law) {
        this.law = law;
    }

    /** @return empty where it is handled by the rules, as any other */
    public Optional<RoutingDecision> decide(Link link, Matter matter) {
        if (!link.holds()) {
            return Optional.empty();
        }
        var urged = urged(link, matter);
        if (urged.isPresent()) {
            return urged;
        }
        return switch (link.now() == null ? FirstNow.Stage.IN_WORK : link.now().stage()) {
            case IN_WORK -> filed(matter, REPEATED);
            case GUIDED -> filed(matter, REPEATED + "-AFTER-GUIDANCE");
            case SENT_ON -> filed(matter, isDenunciation(matter) ? REPEATED + "-AFTER-TRANSFER" : REPEATED);
            case ENDED -> triage(link);
            case NOT_HANDLED -> Optional.empty();
        };
    }

    /** @return {@code DUPLICATE} for what this class decided to file or to urge; null for all else */
    public static @Nullable String closesAs(RoutingAnswer decision) {
        return WITHOUT_A_CLOCK.contains(decision.outcome())
                        && decision.reasons().stream()
                                .anyMatch(reason -> reason.ruleId().startsWith(REPEATED))
                ? "DUPLICATE"
                : null;
    }

    /** @return whether an officer has to see it because a body has ended the first */
    public static boolean waitsAsCopy(RoutingAnswer decision) {
        return decision.unresolved().contains(REPEATED_AFTER_THE_END);
    }

    private static boolean isDenunciation(Matter matter) {
        return matter.type().equals(PetitionType.DENUNCIATION.name());
    }

    /** One of several matters may be a denunciation, of the late body even. */
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

    /** Without the row there is no such rule, and the petition is handled as any other. */
    private Optional<Reason> reason(String code) {
        return law.triageReasons().find(code, TriageReason.Use.REPEAT).map(Reason::of);
    }
}
