package org.tiepdan.feedsimulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.eventing.feed.wire.ReconciledDay;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.feedsimulator.feed.FeedEvent;
import org.tiepdan.feedsimulator.feed.FeedKeys;

class ScenariosTest {
    private static final FeedKeys KEYS = new FeedKeys();
    private static final Scenarios SCENARIOS = new Scenarios("19-05860", LocalDate.of(2026, 7, 1), KEYS);

    static Stream<Scenario> scenarios() {
        return SCENARIOS.all().stream();
    }

    @Test
    void cover_what_can_befall_a_subscriber() {
        assertThat(scenarios().map(Scenario::name))
                .containsExactly(
                        "ordinary-day",
                        "repeated-after-crash",
                        "cut-inside-an-event",
                        "ended-and-refused",
                        "long-silence",
                        "gap",
                        "unknown-type-and-member",
                        "moved-away",
                        "denunciation",
                        "wrong-count",
                        "wrong-digest",
                        "wrong-signature");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void bring_no_later_event_before_an_earlier_one(Scenario scenario) {
        assertThat(scenario.events()).extracting(FeedEvent::number).isSorted().doesNotHaveDuplicates();
        assertThat(scenario.events()).extracting(FeedEvent::takenAt).isSortedAccordingTo(Instant::compareTo);
        assertThat(scenario.events()).extracting(FeedEvent::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void have_the_members_that_schemas_ask_for(Scenario scenario) {
        var unknown = Set.of("case.mediated.v1", "case.mediated.v2");
        assertThat(scenario.events())
                .filteredOn(event -> !unknown.contains(event.type()))
                .allSatisfy(event -> assertThat(event.data().propertyNames()).containsAll(required(event)));
    }

    private static List<String> required(FeedEvent event) {
        return ContractSamples.schema(event.type())
                .path("required")
                .valueStream()
                .map(name -> name.asString())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void are_about_the_body_that_was_asked_for(Scenario scenario) {
        assertThat(scenario.events()).noneMatch(event -> event.json().contains("19-05443"));
        assertThat(scenario.events()).anyMatch(event -> event.json().contains("19-05860"));
    }

    @Test
    void reconcile_an_ordinary_day_with_a_signature_that_holds() {
        var day = reconciled("ordinary-day");

        assertThat(day.count()).isEqualTo(12);
        assertThat(day.hours()).hasSizeGreaterThan(2);
        assertThat(day.hours().getLast().digest()).isEqualTo(day.digest());
        assertThat(KEYS.key().signed(day.statement().bytes(), day.signature())).isTrue();
    }

    @Test
    void reconcile_wrongly_where_that_is_to_be_noticed() {
        var right = reconciled("ordinary-day");

        assertThat(reconciled("wrong-count").count()).isEqualTo(13);
        assertThat(reconciled("wrong-digest").digest()).isNotEqualTo(right.digest());
        assertThat(reconciled("wrong-digest").count()).isEqualTo(12);
        assertThat(Stream.of("wrong-count", "wrong-digest").map(ScenariosTest::reconciled))
                .allMatch(day -> KEYS.key().signed(day.statement().bytes(), day.signature()));
        var foreign = reconciled("wrong-signature");
        assertThat(foreign.statement()).isEqualTo(right.statement());
        assertThat(KEYS.key().signed(foreign.statement().bytes(), foreign.signature()))
                .isFalse();
    }

    @Test
    void let_nothing_after_a_gap_be_stored() {
        var gap = SCENARIOS.find("gap").orElseThrow();

        assertThat(gap.toStore()).extracting(FeedEvent::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(gap.last()).isEqualTo(14);
    }

    @Test
    void show_of_a_denunciation_its_category_alone() {
        var denunciation = SCENARIOS.find("denunciation").orElseThrow();

        assertThat(denunciation.events())
                .filteredOn(event -> event.type().equals("petition.triage-requested.v1"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.data().get("subject").asString()).isEqualTo("Tố cáo"));
    }

    private static ReconciledDay reconciled(String name) {
        return SCENARIOS.find(name).orElseThrow().events().stream()
                .filter(event -> event.type().equals(ReconciledDay.TYPE))
                .map(event -> ReconciledDay.read(event.value()))
                .findFirst()
                .orElseThrow();
    }
}
