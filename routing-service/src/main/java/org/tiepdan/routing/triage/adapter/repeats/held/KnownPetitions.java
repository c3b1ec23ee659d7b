package org.tiepdan.routing.triage.adapter.repeats.held;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tiepdan.routing.duplicate.known.KnownPetition;

/** Reads the indexes; each instance of the service has those of its partitions. */
public interface KnownPetitions {

    /** @return the instance with the petitioner's index; empty if it is this one */
    Optional<URI> elsewhereByPetitioner(String fingerprint);

    /** @return the instance with the place's index; empty if it is this one */
    Optional<URI> elsewhereByPlace(String block);

    /** @return the petitioner's petitions in this instance */
    List<KnownPetition> byPetitioner(String fingerprint);

    /**
     * @param oldest leaves out petitions recorded before this day
     * @return petitions of others about the place that may say the same, in this instance
     */
    List<KnownPetition> byPlace(String block, KnownPetition petition, LocalDate oldest);
}
