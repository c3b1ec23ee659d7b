package org.tiepdan.servicekit.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThreadDeathsTest {
    private Duration now = Duration.ZERO;
    private final ThreadDeaths deaths = new ThreadDeaths(() -> now.toNanos());

    private static Stream<Throwable> fatal() {
        return Stream.of(
                new ProcessorStateException("a store", new IOException("No space left on device")),
                new StreamsException(new ProcessorStateException("a folder")),
                new MissingSourceTopicException("a topic"),
                new StreamsException(new TopicAuthorizationException("a topic")),
                new OutOfMemoryError());
    }

    @ParameterizedTest
    @MethodSource("fatal")
    void anotherThreadIsOfNoUseAfter(Throwable failure) {
        assertThat(deaths.areFatalWith(failure)).isTrue();
    }

    @Test
    void aBrokerThatIsAwayForHoursKillsThreadsAndNotTheProcess() {
        for (int minute = 0; minute < 300; minute++) {
            now = Duration.ofMinutes(minute);
            assertThat(deaths.areFatalWith(away())).isFalse();
        }
    }

    @Test
    void aStoreThatCouldNotBeWrittenBecauseTheBrokerWasAwayIsNoFaultOfTheStore() {
        assertThat(deaths.areFatalWith(new ProcessorStateException("a flush", new TimeoutException())))
                .isFalse();
    }

    @Test
    void whatKillsEachThreadAtOnceIsFatalWhateverItIs() {
        for (int death = 1; death < 5; death++) {
            now = Duration.ofSeconds(death * 8L);
            assertThat(deaths.areFatalWith(new StreamsException("unknown"))).isFalse();
        }
        now = Duration.ofSeconds(48);

        assertThat(deaths.areFatalWith(new StreamsException("unknown"))).isTrue();
    }

    private static StreamsException away() {
        return new StreamsException(new TimeoutException());
    }
}
