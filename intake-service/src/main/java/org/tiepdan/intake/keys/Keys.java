package org.tiepdan.intake.keys;

import java.util.Objects;

/** The secrets of one office. Its text form shows none of them. */
public final class Keys {
    private final String master;
    private final byte[] digests;
    private final byte[] receipts;
    private final String openerToken;

    /**
     * @param master a Tink keyset in JSON; wraps the key of each petition
     * @param digests all keyed digests are derived from it
     * @param receipts shared with services that look up receipt codes
     * @param openerToken a caller that presents it may open a petition
     */
    public Keys(String master, byte[] digests, byte[] receipts, String openerToken) {
        this.master = Objects.requireNonNull(master);
        this.digests = digests.clone();
        this.receipts = receipts.clone();
        this.openerToken = Objects.requireNonNull(openerToken);
    }

    public String master() {
        return master;
    }

    public byte[] digests() {
        return digests.clone();
    }

    public byte[] receipts() {
        return receipts.clone();
    }

    public String openerToken() {
        return openerToken;
    }

    @Override
    public String toString() {
        return "Keys[not shown]";
    }
}
