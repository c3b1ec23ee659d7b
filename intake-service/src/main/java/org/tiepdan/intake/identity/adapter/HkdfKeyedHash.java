package org.tiepdan.intake.identity.adapter;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.intake.identity.KeyedHash;
import org.tiepdan.intake.keys.KeyRing;
import org.tiepdan.intake.keys.Keys;

/** Derives the keys on first use, because a start may still refuse the key folder, and again after a rotation. */
@Component
class HkdfKeyedHash implements KeyedHash {
    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final KeyRing ring;
    private volatile @Nullable Derived derived;

    HkdfKeyedHash(KeyRing ring) {
        this.ring = ring;
    }

    /** The derived keys: one for each key, the oldest first. */
    private record Derived(Keys keys, Map<Purpose, List<Mac>> macs) {}

    @Override
    public byte[] of(Purpose purpose, int key, byte[] content) {
        try {
            return ((Mac) keyed(purpose).get(key - 1).clone()).doFinal(content);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(HMAC + " is unavailable.", e);
        }
    }

    @Override
    public int newest(Purpose purpose) {
        return keyed(purpose).size();
    }

    /** Templates only: threads clone them, which is faster than creating and keying new ones. */
    private List<Mac> keyed(Purpose purpose) {
        var keys = ring.keys();
        var known = derived;
        if (known == null || known.keys() != keys) {
            known = new Derived(keys, derive(keys));
            derived = known;
        }
        return Objects.requireNonNull(known.macs().get(purpose));
    }

    private static Map<Purpose, List<Mac>> derive(Keys keys) {
        var all = new EnumMap<Purpose, List<Mac>>(Purpose.class);
        for (var purpose : Purpose.values()) {
            all.put(
                    purpose,
                    purpose == Purpose.RECEIPT_REFERENCE
                            ? keys.receipts().stream().map(HkdfKeyedHash::mac).toList()
                            : keys.digests().stream()
                                    .map(key -> mac(derive(purpose, key)))
                                    .toList());
        }
        return all;
    }

    private static byte[] derive(Purpose purpose, byte[] key) {
        try {
            return Hkdf.computeHkdf(
                    "HMACSHA256", key, new byte[0], ("tiepdan/" + purpose).getBytes(StandardCharsets.UTF_8), KEY_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF is unavailable.", e);
        }
    }

    private static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(HMAC + " is unavailable.", e);
        }
    }
}
