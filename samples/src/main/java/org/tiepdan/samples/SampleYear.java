package org.tiepdan.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.samples.acts.Lives;
import org.tiepdan.samples.acts.SampleAct;
import org.tiepdan.samples.chance.Chance;
import org.tiepdan.samples.petitions.Days;
import org.tiepdan.samples.petitions.PetitionDraw;
import org.tiepdan.samples.petitions.Places;
import org.tiepdan.samples.petitions.SamplePetition;
import org.tiepdan.samples.receptions.ReceptionDraw;
import org.tiepdan.samples.receptions.SampleReception;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The complete sample year.
 *
 * @param petitions in the order of receipt
 * @param acts those of one petition in order
 * @param receptions in the order of the days for which they were planned
 */
record SampleYear(List<SamplePetition> petitions, List<SampleAct> acts, List<SampleReception> receptions) {
    static final long SEED = 20_251_215L;

    private static final int LETTERS = 620;
    /** One in this number of letters also goes to a second body. */
    private static final int AGAIN = 10;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    /** @param original whether no other body got the letter before */
    private record Drawn(SamplePetition petition, int number, boolean original) {}

    static SampleYear of(LawPack law, long seed) {
        var days = new Days(law);
        var lives = new Lives(law, days);
        var petitions = new ArrayList<SamplePetition>();
        var acts = new ArrayList<SampleAct>();
        for (var drawn : drawn(new PetitionDraw(new Places(law), days), days, seed)) {
            var petition = drawn.petition().named(String.format(Locale.ROOT, "mau-%04d", petitions.size() + 1));
            petitions.add(petition);
            acts.addAll(lives.of(petition, !drawn.original(), new Chance(seed + 1, drawn.number())));
        }
        var receptions = new ReceptionDraw(law, seed + 2, (body, day) -> (int) petitions.stream()
                        .filter(petition -> petition.channel() == Channel.IN_PERSON
                                && petition.receivingBody().equals(body)
                                && petition.receivedOn().equals(day))
                        .count())
                .draw();
        return new SampleYear(List.copyOf(petitions), List.copyOf(acts), receptions);
    }

    /** In the format of intake's import. */
    byte[] petitionLines() {
        return lines(petitions);
    }

    byte[] actLines() {
        return lines(acts);
    }

    byte[] receptionLines() {
        return lines(receptions);
    }

    private static List<Drawn> drawn(PetitionDraw draw, Days days, long seed) {
        var all = new ArrayList<Drawn>();
        for (int number = 0; number < LETTERS; number++) {
            var chance = new Chance(seed, number);
            var petition = draw.draw(chance);
            if (number % AGAIN == 0) {
                var other = otherBody(petition);
                all.add(new Drawn(petition.alsoSentTo(other), number, true));
                var on = petition.receivedOn().plusDays(chance.between(1, 6));
                var again = petition.sentTo(other, Channel.POST, days.receipt(Channel.POST, on, chance));
                all.add(new Drawn(again, LETTERS + number, false));
            } else {
                all.add(new Drawn(petition, number, true));
            }
        }
        all.sort(Comparator.comparing((Drawn each) -> each.petition().receivedAt())
                .thenComparingInt(Drawn::number));
        return all;
    }

    /** A petitioner who writes to the body complained of also writes to the board, and vice versa. */
    private static String otherBody(SamplePetition petition) {
        if (!petition.receivingBody().equals("19-btcd")) {
            return "19-btcd";
        }
        var respondent = petition.respondent();
        return respondent == null || respondent.body().equals("19-ubnd") ? "19-thanh-tra" : respondent.body();
    }

    private static byte[] lines(List<?> all) {
        return all.stream()
                .map(JSON::writeValueAsString)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(UTF_8);
    }
}
