package org.tiepdan.reporting.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
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

/** The lines about acts on the sealed petition, and attempts. */
final class SealedLines {
    /** Without effect on the petition, so that one person can cause any number. */
    private static final Set<String> TRIES = Set.of("petition.opening-refused.v1", "petition.words-read.v1");

    /** An opener can repeat these; an erasure happens once. */
    private static final Set<String> ACTS = Set.of(
            "petition.opening-requested.v1",
            "petition.opening-confirmed.v1",
            "petition.opening-declined.v1",
            "petition.opened.v1",
            "petition.erasure-requested.v1");

    /** A document has to remain small enough to be stored; the log has all of them. */
    private static final int MOST_TRIES = 200;

    private static final int MOST_ACTS = 1_000;

    private SealedLines() {}

    /** @return {@code timeline} with the event; without it if there are too many like it */
    static List<Happening> plus(List<Happening> timeline, IntakeEvent event, Fact fact) {
        boolean full = isFull(timeline, fact, TRIES, MOST_TRIES) || isFull(timeline, fact, ACTS, MOST_ACTS);
        return full ? timeline : Happening.plus(timeline, line(event, fact));
    }

    private static boolean isFull(List<Happening> timeline, Fact fact, Set<String> types, int most) {
        return types.contains(fact.type())
                && timeline.stream().filter(line -> types.contains(line.type())).count() >= most;
    }

    private static Happening line(IntakeEvent event, Fact fact) {
        return switch (event) {
            case OpeningRequested asked ->
                line(fact, asked.requestedAt(), null, asked.reason()).by(asked.opener(), asked.reference());
            case OpeningConfirmed confirmed ->
                line(fact, confirmed.confirmedAt(), null, null).by(confirmed.opener(), null);
            case OpeningDeclined declined ->
                line(fact, declined.declinedAt(), null, declined.reason()).by(declined.opener(), null);
            case OpeningRefused refused ->
                line(fact, refused.refusedAt(), refused.act() + "," + refused.cause(), null)
                        .by(refused.opener(), null);
            case PetitionOpened opened ->
                line(fact, opened.openedAt(), opened.granted() ? "GRANTED" : "REFUSED", opened.reason())
                        .by(opened.opener(), opened.reference());
            case WordsRead read -> line(fact, read.readAt(), null, null).by(read.reader(), null);
            case ErasureRequested asked ->
                line(fact, asked.requestedAt(), null, asked.reason()).by(asked.requestedBy(), asked.reference());
            case PetitionErased erased ->
                line(fact, erased.erasedAt(), null, erased.reason())
                        .by(erased.requestedBy() + ", " + erased.confirmedBy(), erased.reference());
            case PetitionReceived _, PetitionVoided _ ->
                throw new IllegalArgumentException("Not about the sealed petition.");
        };
    }

    private static Happening line(Fact fact, Instant at, @Nullable String detail, @Nullable String reason) {
        return Happening.of(fact, LegalTime.dateOf(at), null, detail).because(reason);
    }
}
