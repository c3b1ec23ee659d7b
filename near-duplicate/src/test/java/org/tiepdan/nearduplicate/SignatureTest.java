package org.tiepdan.nearduplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tiepdan.nearduplicate.Petitions.of;

import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final String MANY_FACTS = IntStream.range(1, 60)
            .mapToObj(n -> "thửa đất số %d, tờ bản đồ số %d, Quyết định số %d/QĐ-UBND ngày %d/3/2026, xóm %d, xã Phú Bình, xã Đồng Hỷ, %d m2"
                    .formatted(n, n, n, n % 28 + 1, n, n * 7))
            .collect(Collectors.joining(". "));

    @Test
    void itIsReadAsItWasWritten() {
        var signature = of(MANY_FACTS, "05692");

        assertThat(Signature.decode(signature.encoded())).isEqualTo(signature).hasSameHashCodeAs(signature);
        assertThat(Signature.of(signature.toBytes())).isEqualTo(signature);
    }

    @Test
    void itHasAtMost256Bytes() {
        assertThat(of(MANY_FACTS, "05692").toBytes()).hasSizeLessThanOrEqualTo(256);
        assertThat(of("").toBytes()).hasSizeLessThanOrEqualTo(256);
    }

    @Test
    void itShowsItsVersionAndLengthOnly() {
        assertThat(of("Đường ngập.")).hasToString("Signature[version 1, " + of("Đường ngập.").toBytes().length + " bytes]");
    }

    @Test
    void anotherVersionIsRefused() {
        var later = of("Đường ngập.").toBytes();
        later[0] = 2;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signature.decode(Base64.getUrlEncoder().encodeToString(later)));
        assertThatIllegalArgumentException().isThrownBy(() -> Signature.of(Arrays.copyOf(later, 20)));
        assertThatIllegalArgumentException().isThrownBy(() -> Signature.decode("not a signature"));
    }

    @Test
    void aKeyHas32BytesOrMore() {
        assertThatIllegalArgumentException().isThrownBy(() -> SignatureKey.of(new byte[31]));
    }
}
