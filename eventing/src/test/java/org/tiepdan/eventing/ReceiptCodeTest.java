package org.tiepdan.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private final Random random = new Random(20260701);

    @Test
    void findsEverySingleWrongCharacter() {
        var code = code().value();

        for (int at = 0; at < code.length(); at++) {
            for (char other : ALPHABET.toCharArray()) {
                var typed = code.substring(0, at) + other + code.substring(at + 1);
                assertThat(ReceiptCode.parse(typed).isPresent()).isEqualTo(typed.equals(code));
            }
        }
    }

    @Test
    void findsEveryPairOfExchangedCharacters() {
        for (int round = 0; round < 200; round++) {
            var code = code().value();
            for (int at = 0; at + 1 < code.length(); at++) {
                var typed = new StringBuilder(code);
                typed.setCharAt(at, code.charAt(at + 1));
                typed.setCharAt(at + 1, code.charAt(at));
                assertThat(ReceiptCode.parse(typed.toString()).isPresent())
                        .isEqualTo(typed.toString().equals(code));
            }
        }
    }

    @Test
    void readsWhatACitizenTypes() {
        var code = code();
        var value = code.value();

        assertThat(value).hasSize(12).matches("[" + ALPHABET + "]+");
        assertThat(ReceiptCode.parse(value.substring(0, 4).toLowerCase(java.util.Locale.ROOT) + " "
                        + value.substring(4, 8) + "-" + value.substring(8)))
                .contains(code);
        assertThat(ReceiptCode.parse("")).isEmpty();
    }

    /** Printed codes stay valid. */
    @Test
    void isTheSameForTheSameHash() {
        var ascending = new byte[32];
        for (int i = 0; i < ascending.length; i++) {
            ascending[i] = (byte) (i * 7);
        }
        var highest = new byte[16];
        Arrays.fill(highest, (byte) 0xff);

        assertThat(List.of(ReceiptCode.of(ascending), ReceiptCode.of(highest), ReceiptCode.of(new byte[16])))
                .extracting(ReceiptCode::value)
                .containsExactly("AJFXTQZ7Z6KH", "9GN3SWXAURQH", "222222222222");
    }

    @Test
    void isAsLongAsACodeWhateverItsCharactersAre() {
        var code = ReceiptCode.of(new byte[16]).value();

        for (var typed :
                new String[] {code, code.substring(0, 11) + "0", "khong phai ma!", code.substring(1) + " - !"}) {
            assertThat(ReceiptCode.isAsLong(typed)).as(typed).isTrue();
        }
        for (var typed : new String[] {"", code.substring(1), code + "2", "- - - - - - "}) {
            assertThat(ReceiptCode.isAsLong(typed)).as(typed).isFalse();
        }
    }

    private ReceiptCode code() {
        var hash = new byte[16];
        random.nextBytes(hash);
        return ReceiptCode.of(hash);
    }
}
