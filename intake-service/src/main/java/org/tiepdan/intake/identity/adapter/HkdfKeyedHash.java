package org.tiepdan.intake.identity.adapter;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.intake.identity.KeyedHash;
import org.tiepdan.intake.keys.KeyRing;
import org.tiepdan.intake.keys.Keys;

/** Derives the keys on first use, because a start may still refuse the key folder. */
@Component
class HkdfKeyedHash implements KeyedHash {
    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final KeyRing ring;
    private volatile @Nullable Map<Purpose, Mac> derived;

    HkdfKeyedHash(KeyRing ring) {
        this.ring = ring;
    }

    @Override
    public byte[] of(Purpose purpose, byte[] content) {
        try {
            return ((Mac) keyed(purpose).clone()).doFinal(content);
        } catch (GeneralSecurityException | CloneNotSupportedException e) {
            throw new IllegalStateException(HMAC + " is unavailable.", e);
        }
    }

    /** Never used itself: many threads copy it, which takes less than to find and to key another. */
    private Mac keyed(Purpose purpose) throws GeneralSecurityException {
        var known = derived;
        if (known == null) {
            known = derive(ring.keys());
            derived = known;
        }
        return Objects.requireNonNull(known.get(purpose));
    }

    private static Map<Purpose, Mac> derive(Keys keys) throws GeneralSecurityException {
        var all = new EnumMap<Purpose, Mac>(Purpose.class);
        for (var purpose : Purpose.values()) {
            var key = purpose == Purpose.RECEIPT_REFERENCE
                    ? keys.receipts()
                    : Hkdf.computeHkdf(
                            "HMACSHA256",
                            keys.digests(),
                            new byte[0],
                            ("tiepdan/" + purpose).getBytes(StandardCharsets.UTF_8),
                            KEY_BYTES);
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            all.put(purpose, mac);
        }
        return all;
    }
}
