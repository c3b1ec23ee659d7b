package org.tiepdan.servicekit.web.edge;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private final Patience patience = new Patience(Duration.ofSeconds(30), 1024);

    private void waited(int times, long nanos, int bytes) throws Patience.EndedException {
        for (int i = 0; i < times; i++) {
            patience.waited(nanos, bytes);
        }
    }

    @Test
    void neverEndsWhereALineKeepsItsRate() {
        assertThatNoException().isThrownBy(() -> waited(100_000, SECOND, 1024));
    }

    @Test
    void endsWhereAByteComesNowAndThen() {
        assertThatNoException().isThrownBy(() -> waited(15, 2 * SECOND - SECOND / 100, 1));
        assertThatExceptionOfType(Patience.EndedException.class).isThrownBy(() -> waited(2, 2 * SECOND, 1));
    }

    @Test
    void outlastsAPauseThatIsNotTooLong() {
        assertThatNoException().isThrownBy(() -> {
            waited(1, 29 * SECOND, 0);
            waited(40, 0, 1024);
            waited(1, 29 * SECOND, 0);
        });
    }

    @Test
    void isNotSavedUpByWhatCameFast() {
        assertThatExceptionOfType(Patience.EndedException.class).isThrownBy(() -> {
            waited(1, 0, 100 << 20);
            waited(31, SECOND, 0);
        });
    }
}
