package org.tiepdan.intake.identity.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiepdan.intake.identity.KeyedHash.Purpose;
import org.tiepdan.intake.keys.KeyRing;
import org.tiepdan.intake.keys.Keys;

class HkdfKeyedHashTest {
    private static final byte[] DIGESTS = bytes(1);
    private static final byte[] RECEIPTS = bytes(2);

    private final HkdfKeyedHash hash = hash();

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void hasAKeyOfItsOwnForEachPurpose(Purpose purpose) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key(purpose), "HmacSHA256"));

        assertThat(hash.of(purpose, 1, utf8("đơn"))).isEqualTo(mac.doFinal(utf8("đơn")));
    }

    @Test
    void isTheSameHoweverManyAskAtOnce() {
        var content = utf8("đơn".repeat(1000));
        var expected = hash().of(Purpose.CONTENT, 1, content);

        var hashes = IntStream.range(0, 1000).parallel().mapToObj(each -> hash.of(Purpose.CONTENT, 1, content));

        assertThat(hashes.filter(each -> !Arrays.equals(each, expected))).isEmpty();
    }

    @Test
    void takesUpANewKeyAndKeepsTheOneBefore() {
        var ring = new KeyRing();
        ring.add(new Keys("", List.of(DIGESTS), List.of(RECEIPTS)));
        var rotated = new HkdfKeyedHash(ring);
        var content = utf8("đơn");
        var before = rotated.of(Purpose.CONTENT, 1, content);
        assertThat(rotated.newest(Purpose.CONTENT)).isEqualTo(1);

        ring.add(new Keys("", List.of(DIGESTS, bytes(3)), List.of(RECEIPTS)));

        assertThat(rotated.newest(Purpose.CONTENT)).isEqualTo(2);
        assertThat(rotated.newest(Purpose.RECEIPT_REFERENCE)).isEqualTo(1);
        assertThat(rotated.of(Purpose.CONTENT, 1, content)).isEqualTo(before);
        assertThat(rotated.of(Purpose.CONTENT, 2, content)).isNotEqualTo(before);
    }

    private static byte[] key(Purpose purpose) throws Exception {
        return purpose == Purpose.RECEIPT_REFERENCE
                ? RECEIPTS
                : Hkdf.computeHkdf("HMACSHA256", DIGESTS, new byte[0], utf8("tiepdan/" + purpose), 32);
    }

    private static HkdfKeyedHash hash() {
        var ring = new KeyRing();
        ring.add(new Keys("", List.of(DIGESTS), List.of(RECEIPTS)));
        return new HkdfKeyedHash(ring);
    }

    private static byte[] bytes(int each) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) each);
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
