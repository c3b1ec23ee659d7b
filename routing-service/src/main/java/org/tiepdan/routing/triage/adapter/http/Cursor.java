package org.tiepdan.routing.triage.adapter.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.RequestFaultsException;

/** Where a page begins: opaque to whoever asks, the key of the last row before it to us. */
final class Cursor {
    private static final Pattern KEY =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}/-?[0-9]{14,15}/[0-9a-f]{32}/[A-Za-z0-9._-]{0,64}");

    private Cursor() {}

    static String write(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** @return null for the first page */
    static @Nullable String read(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            var key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (KEY.matcher(key).matches()) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
        throw unknown();
    }

    private static RequestFaultsException unknown() {
        return new RequestFaultsException(List.of(new Fault(
                "cursor",
                "not-a-cursor",
                "Cần giá trị next của trang trước. / Expected what the page before gave as next.")));
    }
}
