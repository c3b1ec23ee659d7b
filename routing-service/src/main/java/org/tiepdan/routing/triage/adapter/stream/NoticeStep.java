package org.tiepdan.routing.triage.adapter.stream;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.duplicate.Notice;
import org.tiepdan.routing.duplicate.Repeat;
import org.tiepdan.routing.duplicate.RepeatDecider;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.event.LinkEvent;
import org.tiepdan.routing.triage.adapter.event.RoutingEvent;

/** The effects of another petition on a decided one. */
record NoticeStep(JurisdictionDecider decider, Instant now) {

    /** @return empty for an unknown petition, and for one registered by mistake */
    Optional<Step> of(Notice notice, @Nullable DecidedPetition known) {
        if (known == null || known.registrationNow().mistaken()) {
            return Optional.empty();
        }
        var left = notice.left();
        return left == null ? Optional.of(noticed(notice, known)) : left(notice, left, known);
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
        var after = known.repeating(new Repeat(next.first().value(), repeat.matter(), repeat.petitioner()));
        return Optional.of(new Step(known, after, List.of(LinkEvent.linked(after, next)), null, null));
    }

    private Step alone(DecidedPetition known, Repeat repeat, Notice.Left left) {
        var unlinked = LinkEvent.left(known, repeat, left);
        if (!isDecidedAsCopy(known)) {
            return new Step(known, known.repeating(null), List.of(unlinked), null, null);
        }
        var matter = known.background().saysWhoPetitions() ? known.matter() : repeat.matter();
        var after = known.unlinked(RoutingAnswer.of(decider.decide(matter)), now);
        return new Step(known, after, List.of(unlinked, RoutingEvent.of(after)), null, null);
    }

    /** An officer's decision stays, and so does one that the rules made for a reason of the petition itself. */
    private static boolean isDecidedAsCopy(DecidedPetition known) {
        return known.decidedBy() == null
                && RepeatDecider.isDecidedAsCopy(known.decision())
                && (!known.decision().awaitsAnOfficer() || known.waits());
    }
}
