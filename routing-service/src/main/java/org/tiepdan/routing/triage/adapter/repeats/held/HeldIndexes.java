package org.tiepdan.routing.triage.adapter.repeats.held;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiepdan.routing.duplicate.known.KnownPetition;
import org.tiepdan.routing.triage.adapter.repeats.Indexes;
import org.tiepdan.routing.triage.adapter.repeats.index.KnownForm;
import org.tiepdan.routing.triage.adapter.repeats.index.PlaceIndex;
import org.tiepdan.servicekit.held.HeldStores;

/** Reads the stores of the comparing steps. */
@Component
class HeldIndexes implements KnownPetitions {
    private final HeldStores stores;

    HeldIndexes(HeldStores stores) {
        this.stores = stores;
    }

    @Override
    public Optional<URI> elsewhereByPetitioner(String fingerprint) {
        return stores.elsewhere(Indexes.PETITIONERS, fingerprint);
    }

    @Override
    public Optional<URI> elsewhereByPlace(String block) {
        return stores.elsewhere(Indexes.PLACES, block);
    }

    @Override
    public List<KnownPetition> byPetitioner(String fingerprint) {
        return stores.<byte[], byte[], List<KnownPetition>>held(
                Indexes.PETITIONERS,
                fingerprint,
                store -> KnownForm.read(store.get(fingerprint.getBytes(StandardCharsets.UTF_8)))
                        .known());
    }

    @Override
    public List<KnownPetition> byPlace(String block, KnownPetition petition, LocalDate oldest) {
        return stores.<byte[], byte[], List<KnownPetition>>held(
                Indexes.PLACES,
                block,
                store -> PlaceIndex.toRead(store).block(block).candidates(petition, oldest));
    }
}
