package org.tiepdan.routing.triage.adapter.stream;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tiepdan.routing.duplicate.Follower;
import org.tiepdan.routing.duplicate.Notice;
import org.tiepdan.routing.duplicate.Repeat;
import org.tiepdan.routing.duplicate.RepeatDecider;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.event.LinkEvent;
import org.tiepdan.routing.triage.adapter.event.RoutingEvent;
import org.tiepdan.routing.triage.adapter.repeats.first.WhereNow;

/** The effects of another petition on a decided one. */
record NoticeStep(JurisdictionDecider decider, RepeatDecider repeats, WhereNow where, Instant now) {

    /** @return empty for one registered by mistake */
    Optional<Step> of(Notice notice, DecidedPetition known) {
        if (notice.followed() != null) {
            return Optional.of(followed(notice, notice.followed(), known));
        }
        if (known.registrationNow().mistaken()) {
            return Optional.empty();
        }
        var left = notice.left();
        return left == null ? Optional.of(noticed(notice, known)) : left(notice, left, known);
    }

    /** The first is decided: the copy stays one, or is handled because nobody handles the first. ADR 185. */
    private Step followed(Notice notice, Notice.Followed followed, DecidedPetition known) {
        var repeat = known.repeat();
        if (repeat == null || !repeat.first().equals(followed.was().value()) || !isDecidedAsCopy(known)) {
            return passedOn(followed, new Step(known, known, List.of(), null, null));
        }
        var link = followed.link();
        var matter = matter(known, repeat);
        if (repeats.decide(link, matter).isEmpty()) {
            return handled(notice, followed, known, matter);
        }
        var after = known.repeating(Repeat.of(link, repeat.matter(), repeat.petitioner()));
        var said = Boolean.TRUE.equals(followed.atOnce())
                ? List.<RoutingEvent>of()
                : List.of(LinkEvent.linked(after, link));
        return passedOn(followed, new Step(known, after, said, null, null));
    }

    private static Step passedOn(Notice.Followed followed, Step step) {
        return followed.rest().isEmpty()
                ? step
                : step.with(new Step.Following(
                        null,
                        List.of(Notice.followed(
                                followed.was(), followed.rest(), Boolean.TRUE.equals(followed.atOnce()))),
                        List.of()));
    }

    /** As if it had just been received; the copies that come after it are now copies of it. */
    private Step handled(Notice notice, Notice.Followed followed, DecidedPetition known, Matter matter) {
        var after = known.handled(RoutingAnswer.of(decider.decide(matter)), now);
        boolean named = followed.link().foundByName();
        var rest = followed.rest().stream()
                .map(one -> new Follower(
                        one.copy(),
                        one.link()
                                .instead(
                                        notice.about(),
                                        known.receivedAt(),
                                        known.petition().receivingBody(),
                                        where.of(after),
                                        named)))
                .toList();
        var notices = rest.isEmpty() ? List.<Notice>of() : List.of(Notice.followed(followed.was(), rest, false));
        var adopted = after.waits()
                ? rest
                : rest.stream()
                        .filter(one -> one.link().foundByName())
                        .map(Follower::afterInforming)
                        .toList();
        return Step.happened(known, after, RoutingEvent.of(after))
                .replacing(true)
                .with(new Step.Following(null, notices, adopted));
    }

    private static Matter matter(DecidedPetition known, Repeat repeat) {
        return known.background().saysWhoPetitions() ? known.matter() : repeat.matter();
    }

    /** It is recorded in the existing case, and changes no decision. */
    private static Step noticed(Notice notice, DecidedPetition known) {
        return new Step(known, known, List.of(LinkEvent.noticed(notice, known)), null, null);
    }

    /** The supposed original is gone: the earliest of the copies is now the first, and the rules decide it. */
    private Optional<Step> left(Notice notice, Notice.Left left, DecidedPetition known) {
        var repeat = known.repeat();
        if (repeat == null || !repeat.first().equals(left.gone().value())) {
            return Optional.empty();
        }
        var next = notice.earlier();
        if (next == null) {
            return Optional.of(alone(known, repeat, left));
        }
        var after = known.repeating(new Repeat(next.first().value(), repeat.matter(), repeat.petitioner(), null));
        return Optional.of(new Step(known, after, List.of(LinkEvent.linked(after, next)), null, null));
    }

    private Step alone(DecidedPetition known, Repeat repeat, Notice.Left left) {
        var unlinked = LinkEvent.left(known, repeat, left);
        if (!isDecidedAsCopy(known)) {
            return new Step(known, known.repeating(null), List.of(unlinked), null, null);
        }
        var after = known.unlinked(RoutingAnswer.of(decider.decide(matter(known, repeat))), now);
        return new Step(known, after, List.of(unlinked, RoutingEvent.of(after)), null, null);
    }

    /** An officer's decision stays, and so does one that the rules made for a reason of the petition itself. */
    private static boolean isDecidedAsCopy(DecidedPetition known) {
        return known.decidedBy() == null
                && RepeatDecider.isDecidedAsCopy(known.decision())
                && (!known.decision().awaitsAnOfficer() || known.waits());
    }
}
