package org.tiepdan.reporting.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.reporting.casefile.event.DeadlineEvent;
import org.tiepdan.reporting.casefile.event.IntakeEvent;
import org.tiepdan.reporting.casefile.event.Log;
import org.tiepdan.reporting.casefile.event.RoutingEvent;
import org.tiepdan.reporting.casefile.event.TrackingEvent;
import org.tiepdan.reporting.casefile.event.TrackingTypes;

class ContractViewsTest {

    static Stream<String> types() {
        return Stream.of(IntakeEvent.TYPES, RoutingEvent.TYPES, TrackingTypes.ALL, DeadlineEvent.TYPES)
                .flatMap(types -> types.keySet().stream());
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsTheSampleOfItsTopic(String type) {
        var sample = ContractSamples.record(type);
        var view = Objects.requireNonNull(Log.of(sample.topic()).viewOf(type));

        assertThat(EventRecords.payload(sample.value(), view)).isInstanceOf(view);
    }

    @ParameterizedTest
    @MethodSource("types")
    void takesAnObjectWithoutTheRequiredMembersForUnreadable(String type) {
        var view = Objects.requireNonNull(Stream.of(Log.values())
                .map(log -> log.viewOf(type))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow());

        assertThatThrownBy(() -> EventRecords.payload("{}".getBytes(StandardCharsets.UTF_8), view))
                .isInstanceOf(UnreadableRecordException.class);
    }

    /** What happens to a case is on its timeline, so that a new event of the contract is not simply skipped. */
    @Test
    void readsEveryEventOfTheLogsOfCases() throws IOException {
        var samples = Path.of(System.getProperty("tiepdan.root", ".."), "contracts", "samples");
        try (var files = Files.list(samples)) {
            var written = files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .filter(type -> Log.topics()
                            .contains(ContractSamples.sample(type).path("topic").asString("")))
                    .filter(type -> !type.startsWith("reception."));

            assertThat(written).isNotEmpty().isSubsetOf(types().toList());
        }
    }

    @Test
    void everyViewHasAType() {
        var views = types().map(type -> Stream.of(Log.values())
                        .map(log -> log.viewOf(type))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow()
                        .getName())
                .collect(Collectors.toSet());

        assertThat(Stream.of(IntakeEvent.class, RoutingEvent.class, TrackingEvent.class, DeadlineEvent.class)
                        .flatMap(sealedType ->
                                Stream.of(sealedType.getPermittedSubclasses()).filter(sealedType::isAssignableFrom))
                        .map(Class::getName))
                .containsExactlyInAnyOrderElementsOf(views);
    }
}
