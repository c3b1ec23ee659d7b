package org.tiepdan.servicekit.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class SameTimeTest {
    private static final byte[] SOMETHING = new byte[10_000];

    @Test
    void noticesWhatTakesAQuarterLonger() {
        var told = SameTime.of(() -> work(125), () -> work(100));

        assertThat(told.isToldApart()).as(told.toString()).isTrue();
        assertThat(told.difference()).isPositive();
    }

    @Test
    void noticesInFewTriesWhatTakesHalfAgainAsLong() {
        var told = SameTime.of(() -> work(150), () -> work(100), 60);

        assertThat(told.isToldApart()).as(told.toString()).isTrue();
    }

    @Test
    void doesNotTellApartWhatIsTheSame() {
        var told = SameTime.of(() -> work(100), () -> work(100));

        assertThat(told.isToldApart()).as(told.toString()).isFalse();
    }

    private static void work(int hundreds) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(SOMETHING, 0, 80 * hundreds);
        digest.digest();
    }
}
