package org.tiepdan.routing.triage.adapter.repeats.evaluation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.nearduplicate.Signature;
import org.tiepdan.routing.duplicate.known.Group;
import org.tiepdan.routing.duplicate.known.KnownPetition;
import org.tiepdan.routing.duplicate.known.SamePetitioner;
import org.tiepdan.routing.triage.adapter.repeats.index.KnownForm;
import org.tiepdan.routing.triage.adapter.repeats.index.PlaceIndex;

/**
 * Known petitions in routing's two indexes, filled and asked by the classes that its topology calls. All are of one place, and sixteen of
 * each petitioner, the most that are kept: nothing but the words tells them apart.
 */
final class Indexed {
    static final int OF_ONE_PETITIONER = 16;
    private static final String PLACE = "o19-btcd";
    private static final LocalDate DAY = Corpus.RECEIVED;
    private static final LocalDate OLDEST = DAY.minusYears(1);
    /** Of no petition that is known. */
    private static final int ASKED = Integer.MAX_VALUE;

    private final PlaceIndex places;
    private final List<byte[]> petitioners = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();

    Indexed(KeyValueStore<byte[], byte[]> store) {
        this.places = new PlaceIndex(store);
    }

    void add(Signature signature) {
        addToPlace(signature);
        addToPetitioner(signature);
    }

    /** Puts it into the index of places alone. */
    void addToPlace(Signature signature) {
        int number = groups.size();
        var petition = petition(number, signature);
        var block = places.block(PLACE);
        var match = Group.find(petition, block.candidates(petition, OLDEST));
        var first = match.map(Group.Match::first).orElse(petition.id());
        block.add(petition.under(first), 1);
        match.ifPresent(found -> block.joined(found.first(), 1));
        groups.add(number(first));
    }

    private void addToPetitioner(Signature signature) {
        int number = firsts.size();
        var petition = petition(number, signature);
        int petitioner = petitionerOf(number);
        if (petitioner == petitioners.size()) {
            petitioners.add(KnownForm.write(List.of(), 0));
        }
        var result = SamePetitioner.compare(petition, of(petitioner), OLDEST);
        petitioners.set(petitioner, KnownForm.write(result.kept(), 0));
        firsts.add(result.link() == null ? number : number(result.link().first()));
    }

    /** The number of the first of its group, as it was found when it came. */
    int groupOf(int number) {
        return groups.get(number);
    }

    /** The number of the petition that it is a copy of, as it was found when it came. */
    int firstOf(int number) {
        return firsts.get(number);
    }

    /** @return the number of the first of the group that a petition of somebody else joins */
    Optional<Integer> byPlace(Signature signature) {
        var asked = petition(ASKED, signature);
        return Group.find(asked, places.block(PLACE).candidates(asked, OLDEST)).map(match -> number(match.first()));
    }

    /** @return the number of the first, if the sender of petition {@code number} sends this one */
    Optional<Integer> byPetitioner(Signature signature, int number) {
        var link = SamePetitioner.compare(petition(ASKED, signature), of(petitionerOf(number)), OLDEST)
                .link();
        return Optional.ofNullable(link).map(found -> number(found.first()));
    }

    int size() {
        return groups.size();
    }

    private List<KnownPetition> of(int petitioner) {
        return KnownForm.read(petitioners.get(petitioner)).known();
    }

    private static int petitionerOf(int number) {
        return number / OF_ONE_PETITIONER;
    }

    private static KnownPetition petition(int number, Signature signature) {
        var id = new CaseId("%032x".formatted(number));
        var at =
                DAY.atStartOfDay().plusNanos(1_000_000L * (number % 80_000_000)).toInstant(ZoneOffset.UTC);
        return new KnownPetition(id, id, 3, 0, at, "19-btcd", true, DAY, signature, 0);
    }

    private static int number(CaseId id) {
        return Integer.parseInt(id.value(), 16);
    }
}
