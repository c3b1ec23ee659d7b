package org.tiepdan.intake.identity;

import java.util.List;
import java.util.stream.IntStream;
import org.tiepdan.intake.identity.KeyedHash.Purpose;

/** The codes of petitions by the digest key with which they are made: a new key does not change older codes. */
public final class CodeBook {
    private final KeyedHash hash;

    public CodeBook(KeyedHash hash) {
        this.hash = hash;
    }

    public PetitionCodes newest() {
        return madeWith(hash.newest(Purpose.REQUEST));
    }

    /** @param digestKey number of the key, from 1 */
    public PetitionCodes madeWith(int digestKey) {
        return new PetitionCodes(hash, digestKey);
    }

    /** @return one for each key */
    public List<PetitionCodes> newestFirst() {
        int newest = hash.newest(Purpose.REQUEST);
        return IntStream.range(0, newest)
                .mapToObj(older -> madeWith(newest - older))
                .toList();
    }
}
