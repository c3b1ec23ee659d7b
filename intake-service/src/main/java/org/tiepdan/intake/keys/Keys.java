package org.tiepdan.intake.keys;

import java.util.List;
import java.util.Objects;

/** The secrets of one office. Its text form shows none of them. */
public final class Keys {
    private final String master;
    private final List<byte[]> digests;
    private final List<byte[]> receipts;

    /**
     * @param master a Tink keyset in JSON, of at least one key; wraps the key of each petition
     * @param digests all keyed digests are derived from them: the oldest first, at least one
     * @param receipts shared with services that look up receipt codes: the oldest first, at least one
     */
    public Keys(String master, List<byte[]> digests, List<byte[]> receipts) {
        this.master = Objects.requireNonNull(master);
        this.digests = copied(digests);
        this.receipts = copied(receipts);
    }

    public String master() {
        return master;
    }

    public List<byte[]> digests() {
        return copied(digests);
    }

    public List<byte[]> receipts() {
        return copied(receipts);
    }

    private static List<byte[]> copied(List<byte[]> keys) {
        return keys.stream().map(byte[]::clone).toList();
    }

    @Override
    public String toString() {
        return "Keys[not shown]";
    }
}
