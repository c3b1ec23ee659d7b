package org.tiepdan.nearduplicate.fact;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tiepdan.nearduplicate.place.PlaceMention;
import org.tiepdan.nearduplicate.sketch.KeyedHash;
import org.tiepdan.nearduplicate.text.Word;

/**
 * The facts of one petition as hashes. Each takes three bytes: the kind, whether it is another value of the fact before it, and 20 bits of
 * hash; for numbers and hamlets these are eight bits for the whole, and six each for its beginning and end.
 */
public final class Facts {
    private static final int ENTRY = 3;
    private static final int KIND = 21;
    private static final int OR = 1 << 20;
    private static final int ALL_BITS = OR - 1;

    private final List<Fact> facts;
    private final BitSet namesOfHamlets;
    private final KeyedHash hash;

    private Facts(List<Fact> facts, BitSet namesOfHamlets, KeyedHash hash) {
        this.facts = facts;
        this.namesOfHamlets = namesOfHamlets;
        this.hash = hash;
    }

    /**
     * @param communes today's codes of the commune that it is about; empty when unknown
     * @param content as the petitioner wrote it
     * @param subject most likely written by a clerk, so with different capitals and marks
     */
    public static Facts of(List<String> communes, Part content, Part subject, KeyedHash hash) {
        Stream<Fact> given = communes.isEmpty() ? Stream.of() : Stream.of(Fact.place(FactKind.COMMUNE, communes));
        Stream<Fact> named = Stream.of(content, subject)
                .flatMap(part -> part.places().stream())
                .filter(place -> !place.codes().isEmpty())
                .map(place -> Fact.place(FactKind.PLACE, place.codes()));
        var others = FactFinder.in(content.words(), content.leftOut());
        var ofSubject = FactFinder.in(subject.words(), subject.leftOut()).facts();
        return new Facts(
                Stream.of(given, named, others.facts().stream(), ofSubject.stream())
                        .flatMap(facts -> facts)
                        .distinct()
                        .toList(),
                others.namesOfHamlets(),
                hash);
    }

    /** Words that are names of hamlets or abbreviations after a number. */
    public BitSet namesOfHamlets() {
        return namesOfHamlets;
    }

    /** Numbers and names of hamlets, as words for hashing. */
    public List<String> numbers() {
        return facts.stream()
                .filter(fact -> fact.kind().compareTo(FactKind.PLACE) > 0 && fact.kind() != FactKind.DATE)
                .map(fact -> "# " + fact.values().getFirst())
                .distinct()
                .toList();
    }

    /**
     * A part of a petition.
     *
     * @param places that it names
     * @param leftOut words to skip when looking for facts
     */
    public record Part(List<Word> words, List<PlaceMention> places, BitSet leftOut) {}

    /** Writes at most {@code bytes}. */
    public void write(ByteBuffer to, int bytes) {
        int end = to.position() + bytes;
        for (FactKind kind : FactKind.values()) {
            facts.stream()
                    .filter(fact -> fact.kind() == kind)
                    .map(this::hashes)
                    .sorted(Comparator.comparingInt(hashes -> hashes[0]))
                    .limit(kind.most())
                    .filter(hashes -> to.position() + hashes.length * ENTRY <= end)
                    .forEach(hashes -> write(kind, hashes, to));
        }
    }

    private static void write(FactKind kind, int[] hashes, ByteBuffer to) {
        int more = 0;
        for (int hash : hashes) {
            int entry = (kind.code() << KIND) | more | hash;
            to.put((byte) (entry >> 16)).putShort((short) entry);
            more = OR;
        }
    }

    private int[] hashes(Fact fact) {
        if (fact.first().isEmpty()) {
            return fact.values().stream()
                    .mapToInt(value -> (int) hash.of("place " + value) & ALL_BITS)
                    .sorted()
                    .toArray();
        }
        // Applies to all kinds of numbers: if the word before it was lost, a number's kind is unknown.
        var kind = fact.kind() == FactKind.DATE || fact.kind() == FactKind.HAMLET ? fact.kind() + " " : "NUMBER ";
        int whole = (int) hash.of(kind + fact.values().getFirst()) & 255;
        return new int[] {(whole << 12) | (part(kind + fact.first()) << 6) | part(kind + fact.last())};
    }

    private int part(String text) {
        return (int) (hash.of(text) >>> 58);
    }

    static int entries(ByteBuffer from) {
        return from.limit() / ENTRY;
    }

    static FactKind kind(ByteBuffer from, int entry) {
        return FactKind.of((from.get(entry * ENTRY) & 0xff) >> 5);
    }

    static boolean isAlternative(ByteBuffer from, int entry) {
        return (from.get(entry * ENTRY) & 0x10) != 0;
    }

    static int hash(ByteBuffer from, int entry) {
        int place = entry * ENTRY;
        return ((from.get(place) & 0xf) << 16) | (from.getShort(place + 1) & 0xffff);
    }
}
