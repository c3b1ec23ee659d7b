package org.tiepdan.eventing.feed.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedAttributesTest {
    @Test
    void readsTheNumber() {
        var headers = new RecordHeaders().add("ce_feedsequence", "4000000000".getBytes(UTF_8));

        assertThat(FeedAttributes.sequence(headers)).isEqualTo(4_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-4", "four", "99999999999999999999"})
    void isZeroWithoutANumber(String value) {
        var headers = new RecordHeaders().add("ce_feedsequence", value.getBytes(UTF_8));

        assertThat(FeedAttributes.sequence(headers)).isZero();
        assertThat(FeedAttributes.sequence(new RecordHeaders())).isZero();
    }
}
