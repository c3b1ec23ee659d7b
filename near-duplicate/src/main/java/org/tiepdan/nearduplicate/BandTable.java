package org.tiepdan.nearduplicate;

/** An open hash table from bands to petitions; at least two thirds full once it has grown. */
final class BandTable {
    private static final double FULLEST = 0.85;
    private static final double GROWTH = 1.25;

    private final int most;
    private int[] hashes = new int[1024];
    /** The petition's number plus one; 0 for an empty slot. */
    private int[] petitions = new int[1024];

    private int count;

    /** @param most maximum number of petitions remembered per band */
    BandTable(int most) {
        this.most = most;
    }

    void add(int hash, int petition) {
        if (count >= hashes.length * FULLEST) {
            grow();
        }
        int at = start(hash);
        int same = 0;
        while (petitions[at] != 0) {
            same += hashes[at] == hash ? 1 : 0;
            at = next(at);
        }
        if (same < most) {
            hashes[at] = hash;
            petitions[at] = petition + 1;
            count++;
        }
    }

    /** @return index after the last one written to {@code found} */
    int find(int hash, int[] found, int from) {
        int to = from;
        for (int at = start(hash); petitions[at] != 0; at = next(at)) {
            if (hashes[at] == hash) {
                found[to++] = petitions[at] - 1;
            }
        }
        return to;
    }

    long bytes() {
        return 2L * Integer.BYTES * hashes.length;
    }

    private int start(int hash) {
        return (int) (((hash & 0xffffffffL) * hashes.length) >>> Integer.SIZE);
    }

    private int next(int at) {
        return at + 1 == hashes.length ? 0 : at + 1;
    }

    private void grow() {
        int[] hashesBefore = hashes;
        int[] petitionsBefore = petitions;
        int length = (int) (hashesBefore.length * GROWTH);
        hashes = new int[length];
        petitions = new int[length];
        for (int from = 0; from < hashesBefore.length; from++) {
            if (petitionsBefore[from] != 0) {
                int at = start(hashesBefore[from]);
                while (petitions[at] != 0) {
                    at = next(at);
                }
                hashes[at] = hashesBefore[from];
                petitions[at] = petitionsBefore[from];
            }
        }
    }
}
