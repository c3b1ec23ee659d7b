package org.tiepdan.servicekit.web.command;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.servicekit.web.request.Characters;
import tools.jackson.databind.JsonNode;

/**
 * The text of an idempotency key, the same in a header, a path and a file: invisible characters do not count. A header holds letters beyond
 * ASCII as UTF-8 or, from a client that sends only ASCII, as percent signs and digits (RFC 8187).
 */
public final class KeyText {
    private static final String EXTENDED = "UTF-8''";
    private static final Pattern IS_EXTENDED = Pattern.compile("(?is)utf-8'[^']*'(.*)");
    private static final int DIGITS = 30;

    private KeyText() {}

    /**
     * @param sent as the server reads a header: one character for each byte
     * @return empty if nothing of it is visible
     */
    public static String ofHeader(String sent) {
        var extended = IS_EXTENDED.matcher(sent);
        return plain(extended.matches() ? fromExtended(sent, extended.group(1)) : fromUtf8(sent));
    }

    /** @return {@code key} without invisible characters */
    public static String plain(String key) {
        return PlainText.oneLine(key);
    }

    /**
     * @param value a text or a number of a file; programs write the whole numbers of a column as 12.0 or 1.2E1
     * @return empty for anything else
     */
    public static String of(JsonNode value) {
        return plain(value.isNumber() ? digits(value.asString()) : value.asString(""));
    }

    private static String digits(String number) {
        try {
            var digits = new BigDecimal(number).stripTrailingZeros();
            return Math.abs(digits.scale()) > DIGITS ? number : digits.toPlainString();
        } catch (NumberFormatException e) {
            return number;
        }
    }

    /** @return a header of ASCII alone, from which {@link #ofHeader} gets the key again */
    public static String header(String key) {
        boolean ascii = !IS_EXTENDED.matcher(key).matches() && key.chars().allMatch(each -> each >= ' ' && each < 0x7F);
        return ascii
                ? key
                : EXTENDED + URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** @return {@code sent} itself where the rest of it is no such value */
    private static String fromExtended(String sent, String digits) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < digits.length(); i++) {
            char each = digits.charAt(i);
            if (each > 0xFF) {
                return sent;
            }
            if (each != '%') {
                bytes.write(each);
            } else if (i + 2 < digits.length() && isHex(digits.charAt(i + 1)) && isHex(digits.charAt(i + 2))) {
                bytes.write(HexFormat.fromHexDigits(digits, i + 1, i + 3));
                i += 2;
            } else {
                return sent;
            }
        }
        var key = decoded(bytes.toByteArray());
        return key == null || Characters.areUnfit(key) ? sent : key;
    }

    private static boolean isHex(char each) {
        return HexFormat.isHexDigit(each);
    }

    private static String fromUtf8(String sent) {
        boolean bytes = sent.chars().allMatch(each -> each <= 0xFF);
        var key = bytes ? decoded(sent.getBytes(StandardCharsets.ISO_8859_1)) : null;
        return key == null ? sent : key;
    }

    private static @Nullable String decoded(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
