package org.tiepdan.routing.triage.adapter.repeats.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.place.FormerUnit;

/** The blocks in which petitions of different petitioners are compared. Possible denunciations have separate blocks. ADR 175. */
public final class Blocks {
    private final LawPack law;

    public Blocks(LawPack law) {
        this.law = law;
    }

    /** The members that determine the block. */
    public record Where(@Nullable String commune, @Nullable String respondentBody, String receivingBody) {}

    /**
     * The block of a petition.
     *
     * @param earlier where an earlier program compared and stored such a petition; null if that is the same block
     */
    public record Block(String name, @Nullable String earlier) {}

    /** @param type code of a type of petition */
    public Block of(String type, Where where, Instant receivedAt) {
        var secrecy = PetitionType.ofCode(type).mayDenounce() ? "s" : "o";
        var on = LegalTime.dateOf(receivedAt);
        var name = secrecy + now(where, on);
        var earlier = secrecy + asGiven(where, on);
        return new Block(name, earlier.equals(name) ? null : earlier);
    }

    /** Today's commune of the place, else of the respondent; without either as given. */
    private String now(Where where, LocalDate on) {
        var ofBody = communeOf(where.respondentBody(), on);
        var heirs = where.commune() == null ? ofBody.stream().toList() : heirs(where.commune(), on);
        if (heirs.size() == 1) {
            return "c" + heirs.getFirst();
        }
        // The respondent says which part of a divided commune is meant.
        return ofBody.filter(heirs::contains).map(commune -> "c" + commune).orElseGet(() -> asGiven(where, on));
    }

    private String asGiven(Where where, LocalDate on) {
        if (where.commune() != null) {
            return "c" + where.commune();
        }
        var body = where.respondentBody();
        return body == null
                ? "r" + where.receivingBody()
                : "b" + law.bodies().successorOn(body, on).orElse(body);
    }

    private Optional<String> communeOf(@Nullable String body, LocalDate on) {
        return Optional.ofNullable(body)
                .flatMap(code -> law.bodies().successorOn(code, on))
                .flatMap(law.bodies()::find)
                .map(Body::commune);
    }

    /** Today's communes that have its territory. A code of before the reform may be another commune's today. */
    private List<String> heirs(String commune, LocalDate on) {
        boolean today = !on.isBefore(law.units().firstDay())
                && law.units().commune(commune, on).isPresent();
        return today
                ? List.of(commune)
                : law.formerUnits()
                        .find(commune)
                        .filter(FormerUnit::commune)
                        .map(FormerUnit::successors)
                        .orElse(List.of(commune));
    }
}
