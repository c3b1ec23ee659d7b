package org.tiepdan.nearduplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.tiepdan.nearduplicate.Petitions.of;

import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final String MANY_FACTS = IntStream.range(1, 60)
            .mapToObj(n ->
                    "thửa đất số %d, tờ bản đồ số %d, Quyết định số %d/QĐ-UBND ngày %d/3/2026, xóm %d, xã Phú Bình, xã Đồng Hỷ, %d m2"
                            .formatted(n, n, n, n % 28 + 1, n, n * 7))
            .collect(Collectors.joining(". "));

    @Test
    void itIsReadAsItWasWritten() {
        var signature = of(MANY_FACTS, "05692");

        assertThat(Signature.decode(signature.encoded())).isEqualTo(signature).hasSameHashCodeAs(signature);
    }

    @Test
    void keptItIsComparedAsItWas() {
        var signature = of(MANY_FACTS, "05692");
        var other = of(MANY_FACTS.substring(0, MANY_FACTS.length() / 2), "05692");

        assertThat(Comparison.of(Signature.ofKept(signature.kept()), other)).isEqualTo(Comparison.of(signature, other));
        assertThat(Comparison.of(signature, Signature.ofKept(other.keptShort())).same())
                .isEqualTo(Comparison.of(signature, other).same());
        assertThat(Signature.ofKept(signature.keptShort()).keptShort()).isEqualTo(signature.keptShort());
    }

    @Test
    void keptItTakesLessSpaceAndLeadsNowhere() {
        var signature = of(MANY_FACTS, "05692");

        assertThat(signature.kept()).hasSizeLessThanOrEqualTo(130);
        assertThat(signature.keptShort()).hasSizeLessThanOrEqualTo(98);
        assertThatIllegalStateException().isThrownBy(() -> Bands.of(Signature.ofKept(signature.kept())));
    }

    @Test
    void whatWasNotKeptIsRefused() {
        var kept = of("Đường ngập.").kept();

        assertThatIllegalArgumentException().isThrownBy(() -> Signature.ofKept(new byte[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> Signature.ofKept(Arrays.copyOf(kept, 20)));
        assertThatIllegalArgumentException().isThrownBy(() -> Signature.ofKept(Arrays.copyOf(kept, kept.length + 1)));
    }

    @Test
    void itHasAtMost256Bytes() {
        assertThat(bytes(of(MANY_FACTS, "05692"))).hasSizeLessThanOrEqualTo(256);
        assertThat(bytes(of(""))).hasSizeLessThanOrEqualTo(256);
    }

    @Test
    void itShowsItsVersionAndLengthOnly() {
        var signature = of("Đường ngập.");

        assertThat(signature).hasToString("Signature[version 2, " + bytes(signature).length + " bytes]");
    }

    @Test
    void anotherVersionIsRefused() {
        var earlier = bytes(of("Đường ngập."));
        earlier[0] = 1;

        assertThatIllegalArgumentException().isThrownBy(() -> decode(earlier));
        assertThatIllegalArgumentException().isThrownBy(() -> decode(Arrays.copyOf(earlier, 20)));
        assertThatIllegalArgumentException().isThrownBy(() -> Signature.decode("not a signature"));
    }

    private static byte[] bytes(Signature signature) {
        return Base64.getUrlDecoder().decode(signature.encoded());
    }

    private static void decode(byte[] bytes) {
        Signature.decode(Base64.getUrlEncoder().encodeToString(bytes));
    }

    @Test
    void aKeyHas32BytesOrMore() {
        assertThatIllegalArgumentException().isThrownBy(() -> SignatureKey.of(new byte[31]));
    }
}
