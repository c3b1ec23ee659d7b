package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.CaseId;

/** Two scrapes with only a denunciation in between do not tell which body has it. */
class UnnamedBodyTest {
    private static final CaseId DENUNCIATION = new CaseId("%032x".formatted(7));
    private static final Set<String> BODIES = Set.of("19-btcd", "19-05443");

    @TempDir
    Path folder;

    private TopologyScenario cases;

    @AfterEach
    void stop() {
        cases.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DENUNCIATION", "MIXED"})
    void noGaugeOfTheBodyGrowsWithWhatMayDenounce(String type) {
        cases = new TopologyScenario(folder, at("2026-07-01T09:16"), 3);
        cases.routed();
        var before = ofBodies();

        cases.routed(DENUNCIATION, routed -> routed.put("type", type));

        assertThat(before).isNotEmpty();
        assertThat(ofBodies()).isEqualTo(before);
        assertThat(cases.gauge("cases.open.by.type", "type", type)).isEqualTo(1);
        assertThat(cases.gauge("cases.open", "state", "ROUTED", "body", "unnamed"))
                .isEqualTo(1);
    }

    @Test
    void noCounterOfTheBodyGrowsWithAMissedLimitOfADenunciation() {
        cases = new TopologyScenario(folder, at("2026-07-01T09:16"), 3);
        cases.routed();
        cases.command(CASE, "withdrawal", "k-1", "2026-07-01", "q");
        cases.routed(DENUNCIATION, routed -> routed.put("type", "DENUNCIATION"));
        var before = ofBodies();

        cases.clockAt(at("2027-07-01T00:00"));

        assertThat(ofBodies()).isEqualTo(before);
        assertThat(cases.meters()
                        .get("deadlines.missed")
                        .tag("body", "unnamed")
                        .counter()
                        .count())
                .isPositive();
    }

    private Map<String, List<Double>> ofBodies() {
        return cases.meters().getMeters().stream()
                .filter(meter -> meter.getId().getTags().stream().anyMatch(tag -> BODIES.contains(tag.getValue())))
                .collect(Collectors.toMap(meter -> meter.getId().toString(), meter -> {
                    var values = new ArrayList<Double>();
                    meter.measure().forEach(each -> values.add(each.getValue()));
                    return values;
                }));
    }
}
