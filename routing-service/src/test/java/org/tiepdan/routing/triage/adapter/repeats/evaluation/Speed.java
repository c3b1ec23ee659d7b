package org.tiepdan.routing.triage.adapter.repeats.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.nearduplicate.PetitionText;
import org.tiepdan.nearduplicate.Signature;
import org.tiepdan.nearduplicate.SignatureKey;
import org.tiepdan.nearduplicate.Signatures;

/** The cost of a signature, and of a look-up among many: form letters about all communes of the country, each with its own numbers. */
final class Speed {
    private static final int ASKED = 20_000;

    private final Signatures signatures = Signatures.with(SignatureKey.of(new byte[32]), LawPack.packaged());
    private final List<Commune> communes = new ArrayList<>();
    private final List<String> forms = Corpus.forms();
    private final List<String> quotes = Corpus.paragraphs();
    private final Chance chance = new Chance(5);
    private final Store store;
    private final Indexed known;
    private final List<PetitionText> some = new ArrayList<>();

    private Speed(Store store) {
        this.store = store;
        this.known = new Indexed(store.held());
        for (String province : List.of("19", "20", "08", "24", "75")) {
            communes.addAll(Commune.of(province));
        }
    }

    /** @return a table */
    static String measured(int most) {
        try (var store = new Store()) {
            return measured(new Speed(store), most);
        }
    }

    private static String measured(Speed speed, int most) {
        var table = new StringBuilder(
                "| known | signature, µs | look-up, µs | both, µs | bytes each |\n|--:|--:|--:|--:|--:|\n");
        for (int size = 10_000; size <= most; size *= 10) {
            speed.fill(size);
            speed.row();
            table.append(speed.row());
        }
        return table.toString();
    }

    private void fill(int size) {
        while (known.size() < size) {
            var text = text();
            known.addToPlace(signatures.of(text));
            if (some.size() < ASKED / 2 && chance.in(0.5)) {
                some.add(text);
            }
        }
    }

    /** Texts of letters for the measurement: first the known ones, then those to look up, of which every other one is known. */
    static List<String> letters(int known, int asked) {
        try (var store = new Store()) {
            return letters(new Speed(store), known, asked);
        }
    }

    private static List<String> letters(Speed speed, int known, int asked) {
        List<String> letters = new ArrayList<>();
        while (letters.size() < known) {
            letters.add(speed.text().content());
        }
        for (int i = 0; i < asked; i++) {
            letters.add(i % 2 == 0 ? letters.get(i) : speed.text().content());
        }
        return letters;
    }

    private PetitionText text() {
        var slots = Slots.drawn(communes, quotes, chance);
        var text = slots.fill(chance.of(forms), false) + " " + chance.of(quotes);
        return new PetitionText("Đơn", text, slots.commune().code(), Corpus.RECEIVED);
    }

    private String row() {
        List<PetitionText> asked = new ArrayList<>(some);
        while (asked.size() < ASKED) {
            asked.add(text());
        }
        List<Signature> made = new ArrayList<>(ASKED);
        long start = System.nanoTime();
        asked.forEach(text -> made.add(signatures.of(text)));
        long signed = System.nanoTime();
        int found = 0;
        for (Signature signature : made) {
            found += known.byPlace(signature).isPresent() ? 1 : 0;
        }
        long looked = System.nanoTime();
        if (found == 0) {
            throw new IllegalStateException("Half of them are known, and none was found");
        }
        return String.format(
                Locale.ROOT,
                "| %,d | %.1f | %.1f | %.1f | %d |%n",
                known.size(),
                (signed - start) / 1000.0 / ASKED,
                (looked - signed) / 1000.0 / ASKED,
                (looked - start) / 1000.0 / ASKED,
                store.bytes() / known.size());
    }
}
