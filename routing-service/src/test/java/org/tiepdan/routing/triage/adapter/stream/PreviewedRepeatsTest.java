package org.tiepdan.routing.triage.adapter.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.nearduplicate.Signature;
import org.tiepdan.routing.adapter.TopologyScenario;
import org.tiepdan.routing.duplicate.known.KnownPetition;
import org.tiepdan.routing.duplicate.preview.Relation;
import org.tiepdan.routing.duplicate.preview.Sighting;
import org.tiepdan.routing.triage.adapter.repeats.Indexes;
import org.tiepdan.routing.triage.adapter.repeats.facts.Blocks;
import org.tiepdan.routing.triage.adapter.repeats.facts.Blocks.Where;
import org.tiepdan.routing.triage.adapter.repeats.facts.Facts;
import org.tiepdan.routing.triage.adapter.repeats.index.KnownForm;
import org.tiepdan.routing.triage.adapter.repeats.index.PlaceIndex;
import org.tiepdan.routing.triage.adapter.repeats.index.Sweep;
import tools.jackson.databind.node.ObjectNode;

/** The preview before a registration finds the same as the registration itself. */
class PreviewedRepeatsTest extends RepeatsScenario {
    private static final int PETITIONS = 80;
    private static final List<String> BODIES = List.of("19-btcd", "19-05443", "19-so-xay-dung");
    private static final List<String> TEXTS = List.of(
            WORDS,
            WORDS.replace("thu hồi", "thu  hồi") + " Kính mong xem xét.",
            OTHER_WORDS,
            WORDS + " " + OTHER_WORDS);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {96, 417, 2026})
    void nothing_is_found_that_was_not_seen_and_nothing_seen_that_is_not_found(long seed) {
        var random = new Random(seed);
        var seen = new EnumMap<Relation, Integer>(Relation.class);
        for (int number = 1; number <= PETITIONS; number++) {
            var petition = petition(random);
            var sighting = preview(petition);

            receive(number, petition);

            assertThat(found(number))
                    .as("petition %d of seed %d: %s", number, seed, petition)
                    .isEqualTo(simple(sighting));
            sighting.ifPresent(one -> seen.merge(one.relation(), 1, Integer::sum));
        }
        assertThat(seen).as("every relation occurs").containsOnlyKeys(Relation.values());
    }

    private static ObjectNode petition(Random random) {
        var body = BODIES.get(random.nextInt(BODIES.size()));
        var petition = random.nextInt(6) == 0
                ? denunciation(body)
                : signed(
                        complaint(body),
                        TEXTS.get(random.nextInt(TEXTS.size())),
                        random.nextInt(4) == 0 ? "05455" : "05443");
        if (petition.get("type").asString().equals("COMPLAINT")) {
            petition.put("fingerprint", "f-" + random.nextInt(3));
            petition.put("instance", 1 + random.nextInt(2));
            if (random.nextInt(4) == 0) {
                petition.put("nameRef", "n-" + random.nextInt(2));
            }
        }
        if (random.nextInt(4) == 0) {
            petition.remove("place");
        }
        if (random.nextInt(8) == 0) {
            petition.remove("fingerprint");
        }
        return petition.put("receivedAt", "2026-07-0%dT02:15:00Z".formatted(1 + random.nextInt(4)));
    }

    /** As the service queries, from the same stores. */
    private Optional<Sighting> preview(ObjectNode petition) {
        var asked = asked(petition);
        var fingerprint = petition.path("fingerprint").asString("");
        var oldest = Sweep.oldest(asked.recordedOn());
        var byPetitioner = KnownForm.read(service.store(Indexes.PETITIONERS).get(fingerprint.getBytes(UTF_8)))
                .known();
        var block = block(petition, asked);
        var earlier = block.earlier() == null ? List.<KnownPetition>of() : candidates(block.earlier(), asked, oldest);
        return Sighting.byPetitioner(asked, byPetitioner, oldest)
                .or(() -> Sighting.byPlace(asked, earlier))
                .or(() -> Sighting.byPlace(asked, candidates(block.name(), asked, oldest)));
    }

    private List<KnownPetition> candidates(String block, KnownPetition asked, LocalDate oldest) {
        return PlaceIndex.toRead(service.store(Indexes.PLACES)).block(block).candidates(asked, oldest);
    }

    private static KnownPetition asked(ObjectNode petition) {
        return new KnownPetition(
                Sighting.UNREGISTERED,
                Sighting.UNREGISTERED,
                KnownPetition.typeCode(type(petition)),
                petition.path("instance").asInt(0),
                Instant.parse(petition.get("receivedAt").asString()),
                petition.get("receivingBody").asString(),
                true,
                LegalTime.dateOf(Instant.parse(petition.get("recordedAt").asString())),
                Signature.decode(petition.get("signature").asString()),
                Facts.homeOf(petition.path("nameRef").asString(null)));
    }

    private static PetitionType type(ObjectNode petition) {
        return PetitionType.valueOf(petition.get("type").asString());
    }

    private static Blocks.Block block(ObjectNode petition, KnownPetition asked) {
        return new Blocks(TopologyScenario.LAW)
                .of(
                        petition.get("type").asString(),
                        new Where(
                                petition.at("/place/commune").asString(null),
                                petition.at("/respondent/body").asString(null),
                                asked.receivingBody()),
                        asked.receivedAt());
    }

    /** The own petition of another instance is written nowhere. */
    private static Map<Relation, String> simple(Optional<Sighting> sighting) {
        return sighting.filter(one -> one.relation() != Relation.OTHER_INSTANCE)
                .map(one -> Map.of(one.relation(), one.petition().value()))
                .orElse(Map.of());
    }

    /** Its relations according to the events: the case to which it is linked, and the case that learns of an earlier one. */
    private Map<Relation, String> found(int number) {
        if (types(number).contains("petition.linked.v1")) {
            return Map.of(Relation.LINKED, first(number, "petition.linked.v1"));
        }
        if (types(number).contains("petition.related.v1")) {
            return Map.of(Relation.RELATED, first(number, "petition.related.v1"));
        }
        return IntStream.range(1, number)
                .filter(other -> types(other).contains("petition.linked.v1")
                        && first(other, "petition.linked.v1").equals(id(number).value()))
                .mapToObj(other -> Map.of(Relation.LATE, id(other).value()))
                .findFirst()
                .orElse(Map.of());
    }

    private String first(int number, String type) {
        return last(number, type).get("first").asString();
    }
}
