package org.tiepdan.intake.parties;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.CaseParties;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.Denounced;
import org.tiepdan.lawpack.petition.PetitionType;

/**
 * Who has to do with a petition, by the law on the day of receipt. Where a body is the one that it denounces, the body above has its
 * place (LTC 2018, Articles 8.3, 12 and 56).
 */
public final class PetitionParties {
    private final LawPack law;

    public PetitionParties(LawPack law) {
        this.law = law;
    }

    /** @return with the receiving body alone: what concerns the register, the receipt and its code */
    public CaseParties receiving(Registered petition) {
        return parties(petition, Set.of(petition.concerned().receivingBody()));
    }

    /**
     * @param competent code of the body that has the case now; null while nobody knows
     * @param successor code of the body that succeeded the receiving one; null while that one exists
     */
    public CaseParties handling(Registered petition, @Nullable String competent, @Nullable String successor) {
        var handlers = new HashSet<String>();
        handlers.add(petition.concerned().receivingBody());
        if (competent != null) {
            handlers.add(competent);
        }
        if (successor != null) {
            handlers.add(successor);
        }
        return parties(petition, handlers);
    }

    private CaseParties parties(Registered petition, Set<String> handlers) {
        var concerned = petition.concerned();
        var type = PetitionType.ofCode(petition.type());
        var denounced = Denounced.body(type, concerned.respondentBody(), concerned.respondentRole())
                .orElse(null);
        var on = LegalTime.dateOf(petition.receivedAt());
        var others = new HashSet<String>();
        for (var handler : handlers) {
            var other = isDenounced(handler, denounced, on) ? above(handler, on) : handler;
            if (other != null) {
                others.add(other);
            }
        }
        return new CaseParties(type.mayDenounce(), others, denounced, Set.copyOf(concerned.respondentOfficers()));
    }

    /** What succeeded a denounced body is answerable for it (LTC 12.4). */
    private boolean isDenounced(String body, @Nullable String denounced, LocalDate on) {
        return denounced != null
                && (body.equals(denounced)
                        || law.bodies()
                                .successorOn(denounced, on)
                                .filter(body::equals)
                                .isPresent());
    }

    private @Nullable String above(String body, LocalDate on) {
        return law.bodies().inForce(body, on).map(Body::parent).orElse(null);
    }
}
