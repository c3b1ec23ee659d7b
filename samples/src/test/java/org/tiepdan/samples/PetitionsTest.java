package org.tiepdan.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.samples.acts.Competence;
import org.tiepdan.samples.petitions.SamplePetition;

/** The proportions that provinces report, and the rules that keep real data out of petitions. */
class PetitionsTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final List<SamplePetition> ALL =
            SampleYear.of(LAW, SampleYear.SEED).petitions();

    @Test
    void there_are_more_than_640_from_the_middle_of_december_to_the_end_of_october_in_order_of_receipt() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(640);
        assertThat(ALL).isSortedAccordingTo(Comparator.comparing(SamplePetition::receivedAt));
        assertThat(ALL)
                .allSatisfy(each -> assertThat(each.receivedOn())
                        .isBetween(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 10, 31)));
    }

    @Test
    void keys_are_used_once() {
        assertThat(ALL).extracting(SamplePetition::idempotencyKey).doesNotHaveDuplicates();
    }

    @Test
    void of_those_fit_to_be_handled_80_percent_are_proposals_or_feedback_12_complaints_5_denunciations() {
        var fit = ALL.stream().filter(Competence::isEligible).toList();

        assertThat(share(fit, each -> each.type() == PetitionType.PROPOSAL || each.type() == PetitionType.FEEDBACK))
                .isCloseTo(80, within(3.0));
        assertThat(share(fit, each -> each.type() == PetitionType.COMPLAINT)).isCloseTo(12, within(2.5));
        assertThat(share(fit, each -> each.type() == PetitionType.DENUNCIATION)).isCloseTo(5, within(2.0));
    }

    @Test
    void about_a_fifth_is_not_fit_to_be_handled_and_one_in_ten_was_sent_to_another_body_too() {
        assertThat(share(ALL, each -> !Competence.isEligible(each))).isCloseTo(20, within(3.0));
        assertThat(share(ALL, each -> !each.alsoSentTo().isEmpty()) / 2).isCloseTo(10, within(2.0));
    }

    @Test
    void whoever_comes_in_person_comes_in_office_hours_of_a_working_day() {
        assertThat(ALL).filteredOn(each -> each.channel() == Channel.IN_PERSON).allSatisfy(each -> {
            assertThat(LAW.calendar().isWorkingDay(each.receivedOn())).isTrue();
            assertThat(each.receivedAt().getHour()).isBetween(7, 16);
        });
    }

    @Test
    void identity_numbers_and_phones_can_belong_to_nobody() {
        assertThat(ALL).extracting(SamplePetition::petitioner).allSatisfy(who -> {
            assertThat(who.identityNumber() == null || who.identityNumber().matches("000[0-9]{9}"))
                    .isTrue();
            assertThat(who.phone() == null || who.phone().matches("0900000[0-9]{3}"))
                    .isTrue();
            assertThat(who.kind() != PetitionerKind.ANONYMOUS || who.fullName() == null)
                    .isTrue();
        });
    }

    @Test
    void subjects_do_not_say_who_writes_or_which_decision_is_contested() {
        assertThat(ALL).allSatisfy(each -> {
            var name = each.petitioner().fullName();
            var decision = each.decision();
            assertThat(name == null || !each.subject().contains(name)).isTrue();
            assertThat(decision == null
                            || decision.number() == null
                            || !each.subject().contains(decision.number()))
                    .isTrue();
        });
    }

    @Test
    void no_two_letters_are_alike_once_names_and_numbers_are_taken_out() {
        var originals = ALL.stream()
                .collect(Collectors.toMap(SamplePetition::content, PetitionsTest::bare, (one, _) -> one))
                .values();

        assertThat(100.0 * Set.copyOf(originals).size() / originals.size()).isGreaterThan(90);
    }

    @Test
    void letters_have_no_open_places_and_two_to_six_sentences() {
        assertThat(ALL).extracting(SamplePetition::content).allSatisfy(content -> {
            assertThat(content).doesNotContain("{", "}", "null");
            assertThat(content.split("[.!?。](?= |$)", -1).length - 1).isBetween(0, 7);
        });
    }

    @Test
    void tet_the_swapped_days_and_the_change_of_law_fall_inside_running_limits() {
        for (var day : List.of(
                LocalDate.of(2026, 1, 2),
                LocalDate.of(2026, 2, 17),
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 8, 31))) {
            assertThat(ALL)
                    .as("received in the week before " + day)
                    .anyMatch(each -> each.channel() == Channel.IN_PERSON
                            && each.receivedOn().isBefore(day)
                            && !each.receivedOn().isBefore(day.minusDays(7)));
        }
    }

    private static double share(List<SamplePetition> all, Predicate<SamplePetition> which) {
        return 100.0 * all.stream().filter(which).count() / all.size();
    }

    private static String bare(SamplePetition petition) {
        var name = petition.petitioner().fullName();
        var text = name == null ? petition.content() : petition.content().replace(name, "");
        return text.replaceAll("[0-9/]+", "");
    }
}
