package org.tiepdan.intake.parties.adapter;

import org.springframework.context.support.GenericApplicationContext;
import org.tiepdan.intake.adapter.LogReader;
import org.tiepdan.intake.index.IndexProgress;
import org.tiepdan.intake.index.PetitionChanges;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.parties.SeenPetitions;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.servicekit.end.ProcessEnd;

/** Petitions as somebody sees them, of whose cases nobody has said anything. */
public final class Seeing {
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
                (_, _, _) -> {});
    }
}
