package org.tiepdan.nearduplicate.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.nearduplicate.Comparison;
import org.tiepdan.nearduplicate.KnownPetitions;
import org.tiepdan.nearduplicate.PetitionText;
import org.tiepdan.nearduplicate.SignatureKey;
import org.tiepdan.nearduplicate.Signatures;

/** Indexes all known petitions, looks up each changed copy and each other petition with the same words, and counts the hits. */
final class Evaluation {
    private static final String OLD_NAMES = "OLD_PLACE_NAMES";

    /** The counts of one kind. */
    static final class Tally {
        private int asked;
        private int found;
        private int wrong;

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
    private final KnownPetitions index;
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

    private Evaluation(List<Source.Known> known, boolean shortly) {
        this.index = new KnownPetitions(shortly);
        this.known = known;
        this.signatures = Signatures.with(SignatureKey.of(new byte[32]), LawPack.packaged());
    }

    /** @param shortly whether known petitions are kept in the short form, as those of other bodies are */
    static Evaluation of(int mostOfASource, long seed, boolean shortly) {
        var chance = new Chance(seed);
        var evaluation = new Evaluation(Source.all(mostOfASource, chance), shortly);
        evaluation.run(chance);
        return evaluation;
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
                lookForOther(other);
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
        List<Tally> counted = List.of(tally(kind), tally(kind + "/" + source));
        counted.forEach(tally -> tally.asked++);
        var signature = signatures.of(text);
        List<KnownPetitions.Found> found = index.sameAs(signature);
        if (found.stream().noneMatch(each -> each.number() == number)) {
            var comparison =
                    Comparison.of(signature, signatures.of(known.get(number).text()));
            note("MISSED", kind, comparison, text, number);
        }
        for (KnownPetitions.Found each : found) {
            boolean right = each.number() == number;
            counted.forEach(tally -> tally.found += right ? 1 : 0);
            counted.forEach(tally -> tally.wrong += right ? 0 : 1);
            if (!right) {
                note("WRONG", kind, each.comparison(), text, each.number());
            }
        }
    }

    /** Must not match any known petition. */
    private void lookForOther(Source.Other other) {
        var tally = tally(other.difference().name());
        tally.asked++;
        asked.add(new Asked(other.difference().name(), -1, other.text()));
        for (KnownPetitions.Found found : index.sameAs(signatures.of(other.text()))) {
            tally.wrong++;
            note("LINKED", other.difference().name(), found.comparison(), other.text(), found.number());
        }
    }

    private void note(String what, String kind, Comparison comparison, PetitionText text, int number) {
        misses.add(what + " " + kind + " " + comparison + "\n   " + text + "\n   "
                + known.get(number).text());
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
