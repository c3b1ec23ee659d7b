package org.tiepdan.lawpack.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.pack.SourceStatus;

class FormsTest {
    private static final Forms FORMS = Forms.packaged();

    @ParameterizedTest(name = "{0} of {1}: {2} columns")
    @CsvSource({
        "01-TCD, 2021, 29",
        "01-XLD, 2021, 26",
        "02-XLD, 2021, 30",
        "03-XLD, 2021, 33",
        "04-XLD, 2021, 24",
        "01-KQGQ, 2021, 26",
        "02-KQGQ, 2021, 19",
        "03-KQGQ, 2021, 31",
        "04-KQGQ, 2021, 24",
        "02-TCD, 2021, 17",
        "01-TCD, 2024, 29",
        "01-XLD, 2024, 22",
        "02-XLD, 2024, 26",
        "03-XLD, 2024, 27",
        "04-XLD, 2024, 20",
        "01-KQGQ, 2024, 26",
        "02-KQGQ, 2024, 19",
    })
    void hasTheFormsOfBothCirculars(String code, String set, int columns) {
        assertThat(form(code, set).form().columns()).hasSize(columns);
        assertThat(form(code, set).because()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2021-05-10, 2021", "2024-01-19, 2021", "2024-01-20, 2024", "2025-09-29, 2024", "2025-09-30, 2025"})
    void changesTheSetOnTheDayOfTheCircular(LocalDate on, String set) {
        assertThat(FORMS.inForce(on))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(set));
    }

    @Test
    void usesTheFormsOf2024WhileTheColumnsOf2025AreUnknownAndSaysSo() {
        Forms.Found found = form("01-XLD", "2025");

        assertThat(found.from().id()).isEqualTo("2024");
        assertThat(found.inForce().status()).isEqualTo(SourceStatus.UNKNOWN);
        assertThat(found.because())
                .extracting(FormSet::vi)
                .singleElement()
                .asString()
                .contains("Thông tư 06/2025");
    }

    @Test
    void goesBackAsFarAsAFormIsKnown() {
        Forms.Found found = form("03-KQGQ", "2025");

        assertThat(found.from().id()).isEqualTo("2021");
        assertThat(found.because()).extracting(FormSet::id).containsExactly("2025", "2024");
    }

    /** TT 01/2024 dropped 02/TCD, so the earlier form is no longer used. */
    @Test
    void takesNoFormFromBeforeThatACircularDropped() {
        for (String set : List.of("2024", "2025")) {
            assertThat(FORMS.find("02-TCD", FORMS.set(set).orElseThrow())).isEmpty();
        }
        assertThat(FORMS.find("04-KQGQ", FORMS.set("2025").orElseThrow())).isPresent();
    }

    @Test
    void knowsNoOtherForm() {
        assertThat(FORMS.find("09-XLD", FORMS.set("2024").orElseThrow())).isEmpty();
        assertThat(FORMS.codes())
                .containsExactlyInAnyOrder(
                        "01-TCD", "02-TCD", "01-XLD", "02-XLD", "03-XLD", "04-XLD", "01-KQGQ", "02-KQGQ", "03-KQGQ",
                        "04-KQGQ");
    }

    /** The replica from which the columns come repeats fields under the state of settlement. */
    @Test
    void doesNotRepeatTheCopyErrorsOfTheReplica() {
        for (String set : List.of("2021", "2024")) {
            assertThat(form("03-XLD", set).form().columns())
                    .filteredOn(column -> column.vi().getFirst().contains("tình trạng"))
                    .isNotEmpty()
                    .allSatisfy(column -> {
                        assertThat(column.status()).isEqualTo(SourceStatus.DERIVED);
                        assertThat(column.vi()).noneMatch(title -> title.contains("Lĩnh vực") || title.contains("Đất"));
                    });
        }
    }

    private static Forms.Found form(String code, String set) {
        return FORMS.find(code, FORMS.set(set).orElseThrow()).orElseThrow();
    }
}
