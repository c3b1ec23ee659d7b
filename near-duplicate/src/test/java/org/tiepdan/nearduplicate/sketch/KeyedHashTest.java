package org.tiepdan.nearduplicate.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyedHashTest {
    /** Appendix A of the paper: key 00 to 0f, message 00 to 0e. */
    @Test
    void itIsSipHash24() {
        var message = new byte[15];
        for (int i = 0; i < message.length; i++) {
            message[i] = (byte) i;
        }

        assertThat(KeyedHash.ofKey(0x0706050403020100L, 0x0f0e0d0c0b0a0908L).of(message, 0, message.length))
                .isEqualTo(0xa129ca6149be45e5L);
    }

    @Test
    void eachPurposeHasAKeyOfItsOwn() {
        var secret = new byte[32];

        assertThat(KeyedHash.of(secret, "words").of("xã"))
                .isEqualTo(KeyedHash.of(secret, "words").of("xã"))
                .isNotEqualTo(KeyedHash.of(secret, "letters").of("xã"));
    }
}
