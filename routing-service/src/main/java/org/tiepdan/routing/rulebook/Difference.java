package org.tiepdan.routing.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;

/**
 * How another pack would decide a register.
 *
 * @param petitions number of petitions compared
 * @param moves number of petitions per move, in the order of their first petition
 * @param examples at most twelve
 */
public record Difference(int petitions, Map<Move, Integer> moves, List<Example> examples) {
    private static final int EXAMPLES = 12;

    /** The outcome of a petition, and the body. */
    public record Place(String outcome, @Nullable String body) {
        static Place of(RoutingAnswer answer) {
            return new Place(answer.outcome(), answer.competentBody());
        }
    }

    public record Move(Place from, Place to) {}

    /** @param number of the petition in the register, from 1; nothing else identifies it */
    public record Example(int number, String type, Move move, String ruleBefore, String ruleAfter) {}

    public Difference {
        // Map.copyOf would lose the order.
        moves = Collections.unmodifiableMap(new LinkedHashMap<>(moves));
        examples = List.copyOf(examples);
    }

    public int moved() {
        return moves.values().stream().mapToInt(Integer::intValue).sum();
    }

    public static Difference between(LawPack before, LawPack after, List<Matter> register) {
        var old = new JurisdictionDecider(before);
        var other = new JurisdictionDecider(after);
        var moves = new LinkedHashMap<Move, Integer>();
        var examples = new ArrayList<Example>();
        for (int i = 0; i < register.size(); i++) {
            var matter = register.get(i);
            var was = RoutingAnswer.of(old.decide(matter));
            var is = RoutingAnswer.of(other.decide(matter));
            var move = new Move(Place.of(was), Place.of(is));
            if (!move.from().equals(move.to())) {
                moves.merge(move, 1, Integer::sum);
                if (examples.size() < EXAMPLES) {
                    examples.add(new Example(i + 1, matter.type(), move, rule(was), rule(is)));
                }
            }
        }
        return new Difference(register.size(), moves, examples);
    }

    private static String rule(RoutingAnswer answer) {
        return answer.reasons().getFirst().ruleId();
    }
}
