package org.tiepdan.servicekit.web.tries;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Whom an address counts as. */
final class Origins {
    /** Of an address of IPv6, what a provider gives to one house, with all the addresses below it. */
    private static final int HOUSE = 8;

    private static final int UNIQUE_LOCAL = 0xfc;
    private static final int UNIQUE_LOCAL_MASK = 0xfe;

    private Origins() {}

    /**
     * @param key the same for all addresses of one house; for all that cannot be read, too
     * @param own of this machine, or of a private network
     */
    record Origin(String key, boolean own) {}

    /** @param address as the server tells it: a literal, which nobody is asked about */
    static Origin of(String address) {
        try {
            var read = InetAddress.ofLiteral(address);
            return new Origin(key(read), isOwn(read));
        } catch (IllegalArgumentException e) {
            return new Origin("unreadable", false);
        }
    }

    private static String key(InetAddress address) {
        var bytes = address.getAddress();
        return HexFormat.of().formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, HOUSE) : bytes);
    }

    private static boolean isOwn(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || (address instanceof Inet6Address && (address.getAddress()[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL);
    }
}
