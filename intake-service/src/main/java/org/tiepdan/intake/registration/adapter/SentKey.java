package org.tiepdan.intake.registration.adapter;

import java.util.List;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.RequestFaultsException;
import org.tiepdan.servicekit.web.command.KeyText;

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
        return plain("Idempotency-Key", KeyText.ofHeader(sent));
    }

    /**
     * @param pointer of the member or header
     * @return empty if it has no visible character
     * @throws RequestFaultsException if it is too long
     */
    public static String plain(String pointer, String sent) {
        var key = KeyText.plain(sent);
        if (key.length() > LENGTH) {
            throw new RequestFaultsException(List.of(new Fault(
                    pointer, "too-long", "Tối đa " + LENGTH + " ký tự.", "At most " + LENGTH + " characters.")));
        }
        return key;
    }
}
