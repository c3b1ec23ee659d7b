package org.tiepdan.routing.triage.adapter.repeats.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.nearduplicate.Comparison;
import org.tiepdan.nearduplicate.PetitionText;
import org.tiepdan.nearduplicate.Signature;
import org.tiepdan.nearduplicate.SignatureKey;
import org.tiepdan.nearduplicate.Signatures;

/**
 * Puts all known petitions into routing's indexes, looks up each changed copy and each other petition with the same words as routing does, and
 * counts the hits: of somebody else, by place, and of the same petitioner.
 */
final class Evaluation {
    /** Ends the name of a tally of the index of petitioners. */
    static final String OF_PETITIONER = "/of the petitioner";

    private static final String OLD_NAMES = "OLD_PLACE_NAMES";
    private static final int NONE = -1;

    /** The counts of one kind. */
    static final class Tally {
        private int asked;
        private int found;
        private int wrong;

        private void count(Optional<Integer> result, int expected) {
            asked++;
            found += result.filter(number -> number == expected).isPresent() ? 1 : 0;
            wrong += result.filter(number -> number != expected).isPresent() ? 1 : 0;
        }

        int asked() {
            return asked;
        }

        int wrong() {
            return wrong;
        }

        double recall() {
            return asked == 0 ? 1 : (double) found / asked;
        }

        double precision() {
            return found + wrong == 0 ? 1 : (double) found / (found + wrong);
        }
    }

    private final Signatures signatures;
    private final Indexed index;
    private final List<Source.Known> known;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final List<String> kinds = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();

    /**
     * A text to look up.
     *
     * @param number of the known petition that it copies; -1 for none
     */
    record Asked(String kind, int number, PetitionText text) {}

    private Evaluation(List<Source.Known> known, Indexed index) {
        this.index = index;
        this.known = known;
        this.signatures = Signatures.with(SignatureKey.of(new byte[32]), LawPack.packaged());
    }

    static Evaluation of(int mostOfASource, long seed) {
        var chance = new Chance(seed);
        try (var store = new Store()) {
            var evaluation = new Evaluation(Source.all(mostOfASource, chance), new Indexed(store.held()));
            evaluation.run(chance);
            return evaluation;
        }
    }

    private void run(Chance chance) {
        known.forEach(each -> index.add(signatures.of(each.text())));
        for (int number = 0; number < known.size(); number++) {
            var each = known.get(number);
            for (Change change : Change.values()) {
                look(change.name(), changed(each.text(), change, chance), number);
            }
            for (PetitionText former : each.former()) {
                look(OLD_NAMES, former, number);
            }
            for (Source.Other other : each.others()) {
                lookForOther(other, number);
            }
        }
    }

    private static PetitionText changed(PetitionText text, Change change, Chance chance) {
        return new PetitionText(text.subject(), change.of(text.content(), chance), text.commune(), text.on());
    }

    private void look(String kind, PetitionText text, int number) {
        asked.add(new Asked(kind, number, text));
        var source = known.get(number).source();
        if (!kinds.contains(kind)) {
            kinds.add(kind);
        }
        var signature = signatures.of(text);
        var byPlace = index.byPlace(signature);
        List.of(tally(kind), tally(kind + "/" + source)).forEach(tally -> tally.count(byPlace, index.groupOf(number)));
        note(kind, "by place", byPlace, index.groupOf(number), text, signature);
        var byPetitioner = index.byPetitioner(signature, number);
        tally(kind + OF_PETITIONER).count(byPetitioner, index.firstOf(number));
        note(kind, "by petitioner", byPetitioner, index.firstOf(number), text, signature);
    }

    /** Must not match any known petition. */
    private void lookForOther(Source.Other other, int number) {
        var kind = other.difference().name();
        asked.add(new Asked(kind, -1, other.text()));
        var signature = signatures.of(other.text());
        var found = Stream.of(index.byPlace(signature), index.byPetitioner(signature, number))
                .flatMap(Optional::stream)
                .findFirst();
        tally(kind).count(found, NONE);
        note(kind, "", found, NONE, other.text(), signature);
    }

    private void note(
            String kind, String how, Optional<Integer> found, int expected, PetitionText text, Signature signature) {
        if (found.orElse(NONE) != expected) {
            var shown = known.get(found.orElse(expected)).text();
            var comparison = Comparison.of(signature, signatures.of(shown));
            misses.add((found.isEmpty() ? "MISSED " : "WRONG ") + kind + " " + how + " " + comparison + "\n   " + text
                    + "\n   " + shown);
        }
    }

    /** The known petitions that were taken for another one's when they came. */
    long joined() {
        return IntStream.range(0, known.size())
                .filter(number -> index.groupOf(number) != number)
                .count();
    }

    /** Kinds of changes, in order of creation. */
    List<String> kinds() {
        return kinds;
    }

    Tally tally(String name) {
        return tallies.computeIfAbsent(name, any -> new Tally());
    }

    List<PetitionText> known() {
        return known.stream().map(Source.Known::text).toList();
    }

    List<Asked> asked() {
        return asked;
    }

    List<String> misses() {
        return misses;
    }
}
