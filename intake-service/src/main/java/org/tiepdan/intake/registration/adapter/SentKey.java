package org.tiepdan.intake.registration.adapter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.RequestFaultsException;

/** An idempotency key: one key is one petition, over every endpoint; invisible characters do not count. */
public final class SentKey {
    /** In characters. */
    private static final int LENGTH = 200;

    private SentKey() {}

    /**
     * @param sent as the server reads a header: one character for each byte, possibly UTF-8
     * @throws RequestFaultsException if it is too long
     */
    public static String inHeader(String sent) {
        return plain("Idempotency-Key", utf8(sent));
    }

    /**
     * @param pointer of the member or header
     * @return empty if it has no visible character
     * @throws RequestFaultsException if it is too long
     */
    public static String plain(String pointer, String sent) {
        var key = PlainText.oneLine(sent);
        if (key.length() > LENGTH) {
            throw new RequestFaultsException(List.of(new Fault(
                    pointer, "too-long", "Tối đa " + LENGTH + " ký tự.", "At most " + LENGTH + " characters.")));
        }
        return key;
    }

    private static String utf8(String sent) {
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
