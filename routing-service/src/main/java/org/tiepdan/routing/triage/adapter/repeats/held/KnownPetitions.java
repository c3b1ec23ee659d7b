package org.tiepdan.routing.triage.adapter.repeats.held;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tiepdan.routing.duplicate.KnownPetition;

/** What the indexes know; each instance of the service holds that of its partitions. */
public interface KnownPetitions {

    /** @return where to ask, when another instance holds what is known of the petitioner */
    Optional<URI> elsewhereByPetitioner(String fingerprint);

    /** @return where to ask, when another instance holds what is known of the place */
    Optional<URI> elsewhereByPlace(String block);

    /** @return what the petitioner has sent; read here */
    List<KnownPetition> byPetitioner(String fingerprint);

    /**
     * @param oldest what was recorded before this day is left out
     * @return what others have sent about the place that may say the same; read here
     */
    List<KnownPetition> byPlace(String block, KnownPetition petition, LocalDate oldest);
}
