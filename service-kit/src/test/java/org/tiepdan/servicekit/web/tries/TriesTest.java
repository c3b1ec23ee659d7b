package org.tiepdan.servicekit.web.tries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.servicekit.web.ProblemException;

/** The limits on attempts, with a clock that the test moves. */
class TriesTest {
    private static final String SOMEBODY = "203.0.113.5";
    private static final String ANOTHER = "203.0.113.6";

    private final Hand hand = new Hand();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    private static final class Hand implements TimeMeter {
        private long nanos;

        void move(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private Tries tries(int perMinute, int perHour, int perSecond, boolean ownNetwork) {
        return new Tries(new TrySettings(perMinute, perHour, perSecond, 50, ownNetwork), hand, metrics);
    }

    @Test
    void boundsTriesOfOneNameAndLeavesThoseOfOthersAlone() {
        var tries = tries(3, 60, 100, true);
        for (int i = 0; i < 3; i++) {
            tries.admitName("one");
        }

        var refused = catchThrowableOfType(ProblemException.class, () -> tries.admitName("one"));

        assertThat(refused.code()).isEqualTo("too-many-tries");
        assertThat(refused.headers()).containsEntry("Retry-After", "20");
        assertThat(refused("name")).isEqualTo(1);
        tries.admitName("another");
        assertThat(admitted(tries, SOMEBODY, 3)).isEqualTo(3);
        hand.move(Duration.ofSeconds(20));
        tries.admitName("one");
    }

    @Test
    void lets10TriesOfAnAddressThroughInAMinuteAndSaysWhenTheNextMayCome() {
        var tries = tries(10, 60, 100, true);

        assertThat(admitted(tries, SOMEBODY, 12)).isEqualTo(10);
        var refused = refusal(tries, SOMEBODY);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("too-many-tries");
        assertThat(refused.headers()).containsEntry("Retry-After", "6");
        assertThat(refused.vietnamese()).contains("6 giây");
        assertThat(refused.getMessage()).doesNotContain(SOMEBODY);
        hand.move(Duration.ofSeconds(6));
        assertThat(admitted(tries, SOMEBODY, 2)).isEqualTo(1);
    }

    @Test
    void lets60ThroughInAnHourHoweverTheyAreSpread() {
        var tries = tries(10, 60, 100, true);
        int admitted = 0;
        for (int minute = 0; minute < 60; minute++) {
            admitted += admitted(tries, SOMEBODY, 10);
            hand.move(Duration.ofMinutes(1));
        }

        // Sixty at once, and one more in each minute.
        assertThat(admitted).isBetween(60, 120);
        hand.move(Duration.ofHours(2));
        assertThat(admitted(tries, SOMEBODY, 20)).isEqualTo(10);
    }

    @Test
    void countsEachAddressForItself() {
        var tries = tries(2, 60, 100, true);

        assertThat(admitted(tries, SOMEBODY, 5)).isEqualTo(2);
        assertThat(admitted(tries, ANOTHER, 5)).isEqualTo(2);
    }

    @Test
    void whatIsRefusedOfOneAddressTakesNothingFromTheOthers() {
        var tries = tries(2, 60, 4, true);

        assertThat(admitted(tries, SOMEBODY, 500)).isEqualTo(2);
        assertThat(admitted(tries, ANOTHER, 2)).isEqualTo(2);
    }

    @Test
    void whatIsRefusedOfAllTakesNothingFromTheAddress() {
        var tries = tries(3, 60, 2, true);

        assertThat(admitted(tries, SOMEBODY, 3)).isEqualTo(2);
        assertThat(refusal(tries, SOMEBODY).headers()).containsEntry("Retry-After", "1");
        hand.move(Duration.ofSeconds(1));
        assertThat(admitted(tries, SOMEBODY, 1)).isEqualTo(1);
    }

    @Test
    void leavesTheOwnNetworkToThoseWhoAskForCitizens() {
        var tries = tries(1, 1, 50, false);

        assertThat(admitted(tries, "127.0.0.1", 20)).isEqualTo(20);
        assertThat(admitted(tries, "10.1.2.3", 40)).isEqualTo(30);
        hand.move(Duration.ofSeconds(1));
        assertThat(admitted(tries, SOMEBODY, 20)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1,      false",
        "::ffff:203.0.113.5, 203.0.113.5,       true",
        "nonsense, elsewhere.example,           true",
    })
    void aHouseCountsAsOneAddress(String one, String other, boolean same) {
        var tries = tries(1, 60, 100, true);
        tries.admit(one);

        assertThat(admitted(tries, other, 1)).isEqualTo(same ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "::1, true",
        "10.0.0.1, true",
        "172.20.0.3, true",
        "192.168.1.1, true",
        "fd00::1, true",
        "172.32.0.1, false",
        "203.0.113.5, false",
        "2001:db8::1, false",
        "nonsense, false",
    })
    void knowsTheOwnNetwork(String address, boolean own) {
        assertThat(Origins.of(address).own()).isEqualTo(own);
    }

    @Test
    void remembersABoundedNumberOfAddresses() {
        var tries = tries(10, 60, 1_000_000, true);
        for (int i = 0; i < 5_000; i++) {
            tries.admit("198.51." + i / 250 + "." + i % 250);
        }

        assertThat(tries.remembered()).isLessThanOrEqualTo(50);
        hand.move(Duration.ofHours(2));
        assertThat(tries.remembered()).isZero();
    }

    @Test
    void countsWhatItRefusesWithoutAnAddress() {
        assertThat(admitted(tries(2, 60, 3, true), SOMEBODY, 5)).isEqualTo(2);

        assertThat(refused("address")).isEqualTo(3);
        assertThat(refused("all")).isZero();
        assertThat(metrics.getMeters()).extracting(Meter::getId).allSatisfy(id -> {
            assertThat(Objects.requireNonNull(id.getDescription())).isNotBlank();
            assertThat(id.toString()).doesNotContain(SOMEBODY);
        });
    }

    private double refused(String bound) {
        return metrics.get("tries.refused").tag("bound", bound).counter().count();
    }

    private static ProblemException refusal(Tries tries, String address) {
        return Objects.requireNonNull(catchThrowableOfType(ProblemException.class, () -> tries.admit(address)));
    }

    private static int admitted(Tries tries, String address, int times) {
        int admitted = 0;
        for (int i = 0; i < times; i++) {
            if (catchThrowableOfType(ProblemException.class, () -> tries.admit(address)) == null) {
                admitted++;
            }
        }
        return admitted;
    }
}
