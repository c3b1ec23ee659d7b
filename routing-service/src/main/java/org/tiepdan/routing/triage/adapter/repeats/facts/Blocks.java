package org.tiepdan.routing.triage.adapter.repeats.facts;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.PetitionType;

/** The blocks in which petitions of different petitioners are compared. Possible denunciations have separate blocks. */
public final class Blocks {
    private final LawPack law;

    public Blocks(LawPack law) {
        this.law = law;
    }

    /** The members that determine the block: the first one present counts. */
    public record Where(@Nullable String commune, @Nullable String respondentBody, String receivingBody) {}

    /** @param type code of a type of petition */
    public String of(String type, Where where, Instant receivedAt) {
        var on = LegalTime.dateOf(receivedAt);
        var name = Stream.of(
                        Optional.ofNullable(where.commune()).map(commune -> "c" + commune),
                        Optional.ofNullable(where.respondentBody())
                                .map(body ->
                                        "b" + law.bodies().successorOn(body, on).orElse(body)),
                        Optional.of("r" + where.receivingBody()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        return (PetitionType.ofCode(type).mayDenounce() ? "s" : "o") + name;
    }
}
