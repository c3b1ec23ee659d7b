package org.tiepdan.nearduplicate.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.nearduplicate.KnownPetitions;
import org.tiepdan.nearduplicate.PetitionText;
import org.tiepdan.nearduplicate.SignatureKey;
import org.tiepdan.nearduplicate.Signatures;

/** Remembers all known petitions, looks up each changed copy and each other petition of the same words, and counts what is found. */
final class Evaluation {
    private static final String OLD_NAMES = "OLD_PLACE_NAMES";

    /** Of one kind. */
    static final class Tally {
        int asked;
        int found;
        int wrong;

        double recall() {
            return asked == 0 ? 1 : (double) found / asked;
        }

        double precision() {
            return found + wrong == 0 ? 1 : (double) found / (found + wrong);
        }
    }

    private final Signatures signatures;
    private final KnownPetitions index = new KnownPetitions();
    private final List<Source.Known> known;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    private Evaluation(List<Source.Known> known) {
        this.known = known;
        this.signatures = Signatures.with(SignatureKey.of(new byte[32]), LawPack.packaged());
    }

    static Evaluation of(int mostOfASource, long seed) {
        var chance = new Chance(seed);
        var evaluation = new Evaluation(Source.all(mostOfASource, chance));
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
                lookForOther(other, number);
            }
        }
    }

    private static PetitionText changed(PetitionText text, Change change, Chance chance) {
        return new PetitionText(text.subject(), change.of(text.content(), chance), text.commune(), text.on());
    }

    private void look(String kind, PetitionText text, int number) {
        for (String name : List.of(kind, kind + "/" + known.get(number).source())) {
            tallies.computeIfAbsent(name, any -> new Tally()).asked++;
        }
        boolean there = false;
        for (KnownPetitions.Found found : index.sameAs(signatures.of(text))) {
            there |= found.number() == number;
            if (found.number() != number) {
                tally(kind, number, false);
                misses.add("WRONG " + kind + " " + found.comparison() + "\n   " + text + "\n   " + known.get(found.number()).text());
            }
        }
        if (there) {
            tally(kind, number, true);
        } else {
            var comparison = org.tiepdan.nearduplicate.Comparison.of(signatures.of(text), signatures.of(known.get(number).text()));
            misses.add("MISSED " + kind + " " + comparison + "\n   " + text + "\n   " + known.get(number).text());
        }
    }

    private void tally(String kind, int number, boolean right) {
        for (String name : List.of(kind, kind + "/" + known.get(number).source())) {
            var tally = tallies.get(name);
            tally.found += right ? 1 : 0;
            tally.wrong += right ? 0 : 1;
        }
    }

    /** None that is known may be found. */
    private void lookForOther(Source.Other other, int number) {
        var tally = tallies.computeIfAbsent("other " + other.difference(), any -> new Tally());
        tally.asked++;
        for (KnownPetitions.Found found : index.sameAs(signatures.of(other.text()))) {
            tally.wrong++;
            misses.add("LINKED other " + other.difference() + " " + found.comparison() + "\n   " + other.text() + "\n   " + known.get(found.number()).text());
        }
    }

    Map<String, Tally> tallies() {
        return tallies;
    }

    List<String> misses() {
        return misses;
    }
}
