package org.tiepdan.routing.jurisdiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.lawpack.respondent.Moved;
import org.tiepdan.lawpack.respondent.MovedRule;
import org.tiepdan.routing.detail.Codes;

/** Who settles a denunciation if the denounced person has moved or left service, or the former body has ended (LTC 12.3–12.5, 12.7). */
final class MovedOn {
    private final LawPack law;

    MovedOn(LawPack law) {
        this.law = law;
    }

    /** @return empty if the denunciation mentions no move */
    Optional<Settlers.Answer> of(Matter denunciation, LocalDate receivedOn) {
        return Optional.ofNullable(
                        Codes.read(Moved.class, denunciation.details().moved()))
                .map(moved -> answer(moved, denunciation, receivedOn));
    }

    /** The answer for a body that has ended without a listed successor. */
    Settlers.Answer ofDissolved(Matter denunciation, LocalDate receivedOn) {
        return answer(Moved.BODY_DISSOLVED, denunciation, receivedOn);
    }

    private Settlers.Answer answer(Moved moved, Matter matter, LocalDate receivedOn) {
        var role = Codes.read(RespondentRole.class, matter.respondentRole());
        if (role == null) {
            return new Settlers.NotOne(TriageCause.RESPONDENT_ROLE, List.of(), List.of());
        }
        var given = Codes.read(RespondentRole.class, matter.details().formerRole());
        return law.movedOn()
                .rule(moved, given == null ? role : given, role, receivedOn)
                .map(rule -> by(rule, matter, receivedOn))
                .orElseGet(() -> new Settlers.NotOne(TriageCause.JURISDICTION_RULE, List.of(), List.of()));
    }

    private Settlers.Answer by(MovedRule rule, Matter matter, LocalDate receivedOn) {
        var reasons = new ArrayList<>(List.of(Reason.of(rule)));
        if (rule.settler() == MovedRule.Settler.NAMED_FROM_ABOVE) {
            return new Settlers.NotOne(TriageCause.OPEN_LAW, List.of(), reasons);
        }
        var body = rule.settler().isOfFormer() && rule.moved().changedBody()
                ? matter.details().formerBody()
                : matter.respondentBody();
        if (body == null) {
            return new Settlers.NotOne(TriageCause.FORMER_BODY, List.of(), reasons);
        }
        return settler(body, rule.settler().isAbove(), receivedOn)
                .<Settlers.Answer>map(found -> new Settlers.Found(Reason.of(rule), found))
                .orElseGet(() -> new Settlers.NotOne(TriageCause.SUPERIOR, List.of(), reasons));
    }

    /** For a body that has ended, its successor (12.4); without one, the body that managed it (12.5). */
    private Optional<String> settler(String body, boolean above, LocalDate on) {
        var bodies = law.bodies();
        var now = bodies.successorOn(body, on).filter(code -> isThere(bodies, code, on));
        return above ? bodies.above(now.orElse(body), on) : now.or(() -> bodies.above(body, on));
    }

    private static boolean isThere(Bodies bodies, @Nullable String code, LocalDate on) {
        return code != null && bodies.inForce(code, on).isPresent();
    }
}
