package org.tiepdan.nearduplicate;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.nearduplicate.fact.Facts;
import org.tiepdan.nearduplicate.place.PlaceMention;
import org.tiepdan.nearduplicate.place.PlaceNames;
import org.tiepdan.nearduplicate.place.Places;
import org.tiepdan.nearduplicate.sketch.KeyedHash;
import org.tiepdan.nearduplicate.text.Phrases;
import org.tiepdan.nearduplicate.text.Word;
import org.tiepdan.nearduplicate.text.Words;

/** Makes signatures with one key. Safe for use by several threads. */
public final class Signatures {
    /** A text of fewer words, places and phrases of all petitions apart, is taken with those phrases. */
    private static final int SHORTEST = 6;

    private final TextSets sets;
    private final KeyedHash facts;
    private final PlaceNames names;

    private Signatures(SignatureKey key, PlaceNames names) {
        this.sets = new TextSets(key);
        this.facts = KeyedHash.of(key.secret(), "facts");
        this.names = names;
    }

    /** @param law knows the names of places, old and new */
    public static Signatures with(SignatureKey key, LawPack law) {
        return new Signatures(key, PlaceNames.of(law));
    }

    public Signature of(PetitionText text) {
        List<String> communes = text.commune() == null ? List.of() : names.today(text.commune(), text.on());
        List<Word> content = Words.of(text.content());
        var phrases = Phrases.in(content);
        var bytes = ByteBuffer.allocate(Signature.MOST_BYTES).put(Signature.VERSION);
        List<Word> all = new ArrayList<>(content);
        all.addAll(Words.of(text.subject()));
        List<PlaceMention> mentions = Places.in(all, communes, names).stream()
                .filter(mention -> !phrases.get(mention.from()))
                .toList();
        var named = new BitSet();
        mentions.forEach(mention -> named.set(mention.from(), mention.to()));
        var withoutFacts = (BitSet) named.clone();
        withoutFacts.or(phrases);
        var found = Facts.of(communes, mentions, all, withoutFacts, facts);
        named.or(found.namesOfHamlets());
        sets.write(said(content, named, phrases), found.numbers(), place(communes, mentions), bytes);
        found.write(bytes, bytes.remaining());
        return new Signature(Arrays.copyOf(bytes.array(), bytes.position()));
    }

    private static List<String> said(List<Word> words, BitSet places, BitSet phrases) {
        var leftOut = (BitSet) places.clone();
        leftOut.or(phrases);
        List<String> said = without(words, leftOut);
        return said.size() < SHORTEST ? without(words, places) : said;
    }

    private static List<String> without(List<Word> words, BitSet leftOut) {
        List<String> said = new ArrayList<>(words.size());
        for (int at = leftOut.nextClearBit(0); at < words.size(); at = leftOut.nextClearBit(at + 1)) {
            if (!words.get(at).number()) {
                said.add(words.get(at).plain());
            }
        }
        return said;
    }

    private static String place(List<String> communes, List<PlaceMention> mentions) {
        return communes.isEmpty()
                ? mentions.stream()
                        .flatMap(mention -> mention.codes().stream())
                        .findFirst()
                        .orElse("")
                : communes.getFirst();
    }
}
