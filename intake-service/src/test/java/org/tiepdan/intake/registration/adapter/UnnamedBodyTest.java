package org.tiepdan.intake.registration.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.lawpack.petition.PetitionType;

/** Two scrapes with only a denunciation in between do not tell which body received it. */
class UnnamedBodyTest extends RegistrationScenario {
    private static final String BODY = "19-btcd";

    @ParameterizedTest
    @EnumSource(
            value = PetitionType.class,
            names = {"DENUNCIATION", "MIXED"})
    void noCounterOfTheBodyGrowsWithWhatMayDenounce(PetitionType type) {
        post(Requests.complaint().toString(), "quay-1");
        var before = counters();

        var denunciation = Requests.denunciation().put("type", type.name()).put("receivingBody", BODY);
        assertThat(post(denunciation.toString(), "quay-2").status()).isEqualTo(201);

        assertThat(ofBody(before)).isNotEmpty();
        assertThat(ofBody(counters())).isEqualTo(ofBody(before));
        assertThat(meters.counter("petitions.received.by.type", "type", type.name())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void countsItForNoBody() {
        post(Requests.denunciation().toString(), "quay-1");

        assertThat(counters().keySet()).anyMatch(series -> series.contains("tag(body=unnamed)"));
    }

    private Map<String, Double> counters() {
        return meters.getMeters().stream()
                .filter(Counter.class::isInstance)
                .map(Counter.class::cast)
                .collect(Collectors.toMap(counter -> counter.getId().toString(), Counter::count));
    }

    private static Map<String, Double> ofBody(Map<String, Double> counters) {
        return counters.entrySet().stream()
                .filter(series -> series.getKey().contains(BODY))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
