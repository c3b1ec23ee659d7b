package org.tiepdan.servicekit.web.tries;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Maps an address to the origin whose tries are counted together. */
final class Origins {
    /** Bytes of an IPv6 address that identify one household: providers assign it all addresses below. */
    private static final int HOUSE = 8;

    private static final int UNIQUE_LOCAL = 0xfc;
    private static final int UNIQUE_LOCAL_MASK = 0xfe;

    private Origins() {}

    /**
     * @param key the same for all addresses of one household, and for all unreadable addresses
     * @param own whether it is this machine's or in a private network
     */
    record Origin(String key, boolean own) {}

    /** @param address a literal as the server reports it, so no name is resolved */
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
