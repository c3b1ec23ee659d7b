package org.tiepdan.eventing.chain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/**
 * The Merkle tree hash of RFC 6962, section 2.1, over leaves that are added one after the other. It holds one digest for each power of two
 * in their number.
 */
public final class MerkleTree {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** Roots of the complete subtrees so far, the last and smallest on top. */
    private final Deque<byte[]> whole = new ArrayDeque<>();

    private long size;

    public void add(byte[] leaf) {
        var digest = Sha256.start();
        digest.update(LEAF);
        var root = digest.digest(leaf);
        for (long pairs = size; (pairs & 1) == 1; pairs >>= 1) {
            root = node(whole.pop(), root);
        }
        whole.push(root);
        size++;
    }

    public long size() {
        return size;
    }

    /** @return root of the leaves so far, in lower-case hexadecimal digits; more may be added afterwards */
    public String root() {
        var roots = whole.iterator();
        var root = roots.hasNext() ? roots.next() : Sha256.of(new byte[0]);
        while (roots.hasNext()) {
            root = node(roots.next(), root);
        }
        return HexFormat.of().formatHex(root);
    }

    private static byte[] node(byte[] left, byte[] right) {
        var digest = Sha256.start();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }
}
