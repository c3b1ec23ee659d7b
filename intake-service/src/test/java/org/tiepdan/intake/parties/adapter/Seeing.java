package org.tiepdan.intake.parties.adapter;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.support.GenericApplicationContext;
import org.tiepdan.intake.adapter.LogReader;
import org.tiepdan.intake.index.IndexProgress;
import org.tiepdan.intake.index.PetitionChanges;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.parties.SeenPetitions;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.servicekit.end.ProcessEnd;

/** Petitions for a caller, without any events about their cases. */
public final class Seeing {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-02T02:15:00Z"), ZoneOffset.UTC);

    private Seeing() {}

    public static SeenPetitions petitions(PetitionIndex index, IndexProgress progress, LogReader reader) {
        return petitions(index, new PetitionChanges(), progress, reader);
    }

    public static SeenPetitions petitions(
            PetitionIndex index, PetitionChanges changes, IndexProgress progress, LogReader reader) {
        return new IndexedPetitions(
                index,
                changes,
                progress,
                new CompetentBodies(reader, new ProcessEnd(new GenericApplicationContext())),
                LawPack.packaged(),
                (_, _, _) -> {},
                CLOCK);
    }
}
