package org.tiepdan.samples.acts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.samples.chance.Chance;
import org.tiepdan.samples.petitions.SamplePetition;

/** The results of a decision, in figures; uses its own random numbers, so that the course of the petition stays the same. */
final class Results {
    private static final Set<String> FOUND =
            Set.of("RIGHT", "PARTLY_RIGHT", "ANNULLED_OR_AMENDED", "TRUE", "PARTLY_TRUE");
    private static final int NUMBER = 7;

    private Results() {}

    /** @return empty if the decision has no results */
    static Map<String, Object> of(SamplePetition petition, String settlement) {
        var chance = new Chance(petition.idempotencyKey().hashCode(), NUMBER);
        var result = new LinkedHashMap<String, Object>();
        if (!FOUND.contains(settlement)) {
            return result;
        }
        if (petition.type() == PetitionType.DENUNCIATION) {
            int people = chance.between(1, 3);
            result.put("discipline", Map.of("people", people));
            if (chance.in(70)) {
                result.put("discipline", ordered("people", people, "officials", chance.between(1, people)));
            }
            if (chance.in(45)) {
                result.put("forState", Map.of("moneyMillion", money(chance)));
            }
            if (chance.in(15)) {
                result.put("investigation", ordered("matters", 1, "people", people, "officials", 1));
            }
            return result;
        }
        if (chance.in(60)) {
            int count = chance.between(1, 3);
            result.put(
                    "returned",
                    Map.of(
                            "individuals",
                            chance.in(50)
                                    ? ordered("moneyMillion", money(chance), "count", count)
                                    : ordered("landM2", chance.between(20, 600), "count", count)));
        }
        if (chance.in(20)) {
            result.put("discipline", ordered("people", 1, "officials", 1));
        }
        return result;
    }

    private static BigDecimal money(Chance chance) {
        return BigDecimal.valueOf(chance.between(30, 4_000), 1);
    }

    private static Map<String, Object> ordered(Object... members) {
        var ordered = new LinkedHashMap<String, Object>();
        for (int i = 0; i < members.length; i += 2) {
            ordered.put(String.valueOf(members[i]), members[i + 1]);
        }
        return ordered;
    }
}
