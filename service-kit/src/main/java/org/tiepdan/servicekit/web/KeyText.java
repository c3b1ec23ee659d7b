package org.tiepdan.servicekit.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.servicekit.web.request.Characters;

/**
 * The text of an idempotency key, the same in a header, a path and a file: invisible characters do not count. A header holds letters beyond
 * ASCII as UTF-8 or, from a client that sends only ASCII, as percent signs and digits (RFC 8187).
 */
public final class KeyText {
    private static final String EXTENDED = "UTF-8''";

    private KeyText() {}

    /**
     * @param sent as the server reads a header: one character for each byte
     * @return empty if nothing of it is visible
     */
    public static String ofHeader(String sent) {
        return plain(sent.startsWith(EXTENDED) ? fromExtended(sent) : fromUtf8(sent));
    }

    /** @return {@code key} without invisible characters */
    public static String plain(String key) {
        return PlainText.oneLine(key);
    }

    /** @return a header of ASCII alone, from which {@link #ofHeader} gets the key again */
    public static String header(String key) {
        boolean ascii = !key.startsWith(EXTENDED) && key.chars().allMatch(each -> each >= ' ' && each < 0x7F);
        return ascii
                ? key
                : EXTENDED + URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String fromExtended(String sent) {
        try {
            var digits = sent.substring(EXTENDED.length()).replace("+", "%2B");
            var key = URLDecoder.decode(digits, StandardCharsets.UTF_8);
            return Characters.areUnfit(key) ? sent : key;
        } catch (IllegalArgumentException e) {
            return sent;
        }
    }

    private static String fromUtf8(String sent) {
        try {
            return sent.chars().allMatch(each -> each <= 0xFF)
                    ? StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(sent.getBytes(StandardCharsets.ISO_8859_1)))
                            .toString()
                    : sent;
        } catch (CharacterCodingException e) {
            return sent;
        }
    }
}
