package org.tiepdan.nearduplicate;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.nearduplicate.fact.Facts;
import org.tiepdan.nearduplicate.place.PlaceMention;
import org.tiepdan.nearduplicate.place.PlaceNames;
import org.tiepdan.nearduplicate.place.Places;
import org.tiepdan.nearduplicate.sketch.KeyedHash;
import org.tiepdan.nearduplicate.text.Phrases;
import org.tiepdan.nearduplicate.text.Word;
import org.tiepdan.nearduplicate.text.Words;

/** Makes signatures with one key. Thread-safe. */
public final class Signatures {
    /** If fewer words remain without places and stock phrases, the phrases are included. */
    private static final int SHORTEST = 6;

    private final TextSets sets;
    private final KeyedHash facts;
    private final LawPack law;

    private Signatures(SignatureKey key, LawPack law) {
        this.sets = new TextSets(key);
        this.facts = KeyedHash.of(key.secret(), "facts");
        this.law = law;
    }

    /** @param law source of place names, old and new; read for the first signature, so that the start does not wait for them */
    public static Signatures with(SignatureKey key, LawPack law) {
        return new Signatures(key, law);
    }

    public Signature of(PetitionText text) {
        List<String> communes =
                text.commune() == null ? List.of() : PlaceNames.of(law).today(text.commune(), text.on());
        List<Word> words = Words.of(text.content());
        var phrases = Phrases.in(words);
        var content = part(words, phrases, communes);
        var subject = part(Words.of(text.subject()), new BitSet(), communes);
        var found = Facts.of(communes, content, subject, facts);
        var named = named(content.places());
        named.or(found.namesOfHamlets());
        var bytes = ByteBuffer.allocate(Signature.MOST_BYTES).put(Signature.VERSION);
        sets.write(said(words, named, phrases), found.numbers(), place(communes, content, subject), bytes);
        found.write(bytes, bytes.remaining());
        return Signature.of(Arrays.copyOf(bytes.array(), bytes.position()));
    }

    private Facts.Part part(List<Word> words, BitSet phrases, List<String> communes) {
        List<PlaceMention> places = Places.in(words, communes, PlaceNames.of(law)).stream()
                .filter(place -> !phrases.get(place.from()))
                .toList();
        var leftOut = named(places);
        leftOut.or(phrases);
        return new Facts.Part(words, places, leftOut);
    }

    private static BitSet named(List<PlaceMention> places) {
        var named = new BitSet();
        places.forEach(place -> named.set(place.from(), place.to()));
        return named;
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

    private static String place(List<String> communes, Facts.Part content, Facts.Part subject) {
        return Stream.concat(
                        communes.stream(),
                        Stream.of(content, subject)
                                .flatMap(part -> part.places().stream())
                                .flatMap(place -> place.codes().stream()))
                .findFirst()
                .orElse("");
    }
}
