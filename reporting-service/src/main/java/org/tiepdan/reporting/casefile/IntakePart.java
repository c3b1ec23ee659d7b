package org.tiepdan.reporting.casefile;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.casefile.desk.DeskFacts;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.IntakeEvent;
import org.tiepdan.reporting.casefile.event.IntakeEvent.ErasureRequested;
import org.tiepdan.reporting.casefile.event.IntakeEvent.OpeningConfirmed;
import org.tiepdan.reporting.casefile.event.IntakeEvent.OpeningDeclined;
import org.tiepdan.reporting.casefile.event.IntakeEvent.OpeningRefused;
import org.tiepdan.reporting.casefile.event.IntakeEvent.OpeningRequested;
import org.tiepdan.reporting.casefile.event.IntakeEvent.PetitionErased;
import org.tiepdan.reporting.casefile.event.IntakeEvent.PetitionOpened;
import org.tiepdan.reporting.casefile.event.IntakeEvent.PetitionReceived;
import org.tiepdan.reporting.casefile.event.IntakeEvent.PetitionVoided;
import org.tiepdan.reporting.casefile.event.IntakeEvent.WordsRead;
import org.tiepdan.reporting.casefile.event.MatterFacts;
import org.tiepdan.reporting.casefile.event.RoutingEvent;
import org.tiepdan.reporting.casefile.mark.EarlierFacts;

/**
 * The part of a case from intake's log.
 *
 * @param position offset of the last applied event; the first member, since parts are compared by it when written
 * @param petition absent if only other events of the case were read
 * @param earlier the registered facts before each correction, in order
 */
public record IntakePart(
        long position, @Nullable Petition petition, List<Happening> timeline, List<EarlierFacts> earlier) {

    /** @return null if the event creates no part */
    static @Nullable IntakePart evolve(@Nullable IntakePart before, IntakeEvent event, Fact fact) {
        var petition = before == null ? null : before.petition;
        var timeline = before == null ? List.<Happening>of() : before.timeline;
        var earlier = before == null ? List.<EarlierFacts>of() : before.earlier;
        if (Happening.holds(timeline, fact)) {
            return new IntakePart(fact.position(), petition, timeline, earlier);
        }
        return switch (event) {
            case PetitionReceived mended
            when mended.correction() != null ->
                new IntakePart(
                        fact.position(),
                        Petition.of(mended),
                        Happening.plus(timeline, line(Objects.requireNonNull(mended.correction()), fact)),
                        petition == null ? earlier : petition.before(fact.time(), mended.correction(), earlier));
            case PetitionVoided voided ->
                new IntakePart(fact.position(), petition, Happening.plus(timeline, line(voided, fact)), earlier);
            // The first event with an id counts, as in routing; a different second one is a conflict for an officer.
            case PetitionReceived received ->
                new IntakePart(
                        fact.position(),
                        petition == null ? Petition.of(received) : petition,
                        Happening.plus(timeline, line(received, fact, petition != null)),
                        earlier);
            case PetitionOpened _,
                    OpeningRequested _,
                    OpeningConfirmed _,
                    OpeningDeclined _,
                    OpeningRefused _,
                    WordsRead _,
                    ErasureRequested _,
                    PetitionErased _ ->
                // Before the receipt, it is about an id that no petition has, or about a matter, which has no sealed
                // part.
                timeline.isEmpty()
                        ? before
                        : new IntakePart(fact.position(), petition, SealedLines.plus(timeline, event, fact), earlier);
        };
    }

    /** Routing's first event about a matter has its facts: intake's log has no event about it. */
    static @Nullable IntakePart orOf(@Nullable IntakePart known, RoutingEvent event, Fact fact) {
        return known == null ? event.matter().map(matter -> of(matter, fact)).orElse(null) : known;
    }

    /** The latest correction after which facts completed at the desk no longer hold; null for none. */
    @Nullable
    DeskFacts replacement() {
        Integer number = null;
        for (var facts : earlier) {
            number = facts.replacesTheDesk() == null ? number : facts.replacesTheDesk();
        }
        return number == null ? null : DeskFacts.replacedBy(number);
    }

    /** For a matter, about which intake's log has no event: its position is before all of that log. */
    private static IntakePart of(MatterFacts matter, Fact fact) {
        return new IntakePart(0, Petition.of(matter, fact.time()), List.of(), List.of());
    }

    private static Happening line(PetitionReceived received, Fact fact, boolean second) {
        return Happening.of(
                fact,
                LegalTime.dateOf(received.receivedAt()),
                received.receivingBody(),
                second ? "SECOND" : received.channel());
    }

    private static Happening line(IntakeEvent.Correction correction, Fact fact) {
        return Happening.of(
                        fact,
                        LegalTime.dateOf(correction.correctedAt()),
                        correction.by(),
                        String.join(",", correction.changed()))
                .because(correction.reason());
    }

    private static Happening line(PetitionVoided voided, Fact fact) {
        return Happening.of(fact, LegalTime.dateOf(voided.voidedAt()), voided.by(), null)
                .because(voided.reason());
    }
}
