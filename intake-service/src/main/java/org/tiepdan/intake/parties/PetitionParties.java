package org.tiepdan.intake.parties;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.CaseParties;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.Denounced;
import org.tiepdan.lawpack.petition.PetitionType;

/**
 * Determines the parties of a petition. The body above takes the place of the denounced one and of that one's successor (LTC 2018, Articles
 * 8.3, 12 and 56), by the law on the day of receipt; a body that has ended since then is represented by its successor.
 */
public final class PetitionParties {
    private final Bodies bodies;

    public PetitionParties(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * @param today in Viet Nam
     * @return the receiving side alone, for the register, the receipt and its code
     */
    public CaseParties receiving(Registered petition, LocalDate today) {
        return parties(petition, Set.of(petition.concerned().receivingBody()), today);
    }

    /**
     * @param own codes of the caller's bodies, one of which sees the petition
     * @param today in Viet Nam
     * @return code of the one that acts for the receiving side: the receiving body or, if that one is denounced or has ended, the one that
     *     has its petitions instead
     */
    public String actingBody(Set<String> own, Registered petition, LocalDate today) {
        var receiving = petition.concerned().receivingBody();
        return Stream.concat(
                        Stream.of(receiving),
                        receiving(petition, today).handlers().stream().sorted())
                .filter(own::contains)
                .findFirst()
                .orElse(receiving);
    }

    /**
     * @param competent code of the body that has the case now; null while unknown
     * @param successor code of the successor of the receiving body; null while that exists
     * @param today in Viet Nam
     */
    public CaseParties handling(
            Registered petition, @Nullable String competent, @Nullable String successor, LocalDate today) {
        var handlers = new HashSet<String>();
        handlers.add(petition.concerned().receivingBody());
        if (competent != null) {
            handlers.add(competent);
        }
        if (successor != null) {
            handlers.add(successor);
        }
        return parties(petition, handlers, today);
    }

    private CaseParties parties(Registered petition, Set<String> handlers, LocalDate today) {
        var concerned = petition.concerned();
        var type = PetitionType.ofCode(petition.type());
        var denounced = Denounced.body(type, concerned.respondentBody(), concerned.respondentRole())
                .orElse(null);
        var on = LegalTime.dateOf(petition.receivedAt());
        var all = new HashSet<String>();
        for (var handler : handlers) {
            var then = isDenounced(handler, denounced, on)
                    ? bodies.handlerOn(handler, denounced, on)
                    : Optional.of(handler);
            then.ifPresent(all::add);
            then.flatMap(body -> bodies.handlerOn(body, denounced, today)).ifPresent(all::add);
        }
        return new CaseParties(type.mayDenounce(), all, denounced, Set.copyOf(concerned.respondentOfficers()));
    }

    private boolean isDenounced(String body, @Nullable String denounced, LocalDate on) {
        return denounced != null && bodies.isOrSucceeded(body, denounced, on);
    }
}
