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
    private volatile @Nullable Map<Purpose, SecretKeySpec> derived;

    HkdfKeyedHash(KeyRing ring) {
        this.ring = ring;
    }

    @Override
    public byte[] of(Purpose purpose, byte[] content) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(Objects.requireNonNull(keys().get(purpose)));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(HMAC + " is unavailable.", e);
        }
    }

    private Map<Purpose, SecretKeySpec> keys() throws GeneralSecurityException {
        var known = derived;
        if (known == null) {
            known = derive(ring.keys());
            derived = known;
        }
        return known;
    }

    private static Map<Purpose, SecretKeySpec> derive(Keys keys) throws GeneralSecurityException {
        var all = new EnumMap<Purpose, SecretKeySpec>(Purpose.class);
        for (var purpose : Purpose.values()) {
            var key = purpose == Purpose.RECEIPT_REFERENCE
                    ? keys.receipts()
                    : Hkdf.computeHkdf(
                            "HMACSHA256",
                            keys.digests(),
                            new byte[0],
                            ("tiepdan/" + purpose).getBytes(StandardCharsets.UTF_8),
                            KEY_BYTES);
            all.put(purpose, new SecretKeySpec(key, HMAC));
        }
        return all;
    }
}
