package org.tiepdan.office.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.Body;

class DisplayTest {
    private static final LawPack LAW = LawPack.packaged();

    /** A limit of the petitioner, or one that nobody owes, has no body. */
    @ParameterizedTest
    @CsvSource({
        "VI, petitioner, người có đơn",
        "VI, nobody, không cơ quan nào",
        "EN, petitioner, the petitioner",
        "EN, nobody, nobody",
        "VI, 19-btcd, Ban Tiếp công dân tỉnh Thái Nguyên",
        "VI, unknown-code, unknown-code"
    })
    void namesWhoOwesALimit(Language language, String code, String name) {
        assertThat(display(language).name(code)).isEqualTo(name);
    }

    /** What an ended body received may still have to be entered. */
    @Test
    void aSuccessorAlsoReceivesForTheBodiesThatEnded() {
        var bodies = new Bodies(LAW.bodies().all().stream()
                .map(body -> body.code().equals("19-05443") ? ended(body) : body)
                .toList());

        assertThat(display(Language.VI, bodies).receivingFor(Set.of("19-btcd", "19-05860")))
                .containsExactly("19-05860", "19-btcd", "19-05443");
        assertThat(display(Language.VI).receivingFor(Set.of("19-05860"))).containsExactly("19-05860");
    }

    private static Body ended(Body body) {
        return new Body(
                body.code(),
                body.nameVi(),
                body.nameEn(),
                body.level(),
                body.parent(),
                body.province(),
                body.commune(),
                body.receivesFor(),
                body.effectiveFrom(),
                LocalDate.of(2026, 8, 19),
                "19-05860",
                body.status());
    }

    private static Display display(Language language) {
        return display(language, LAW.bodies());
    }

    private static Display display(Language language, Bodies bodies) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var today = LocalDate.of(2026, 8, 20);
        return new Display(
                messages,
                bodies,
                language,
                new Display.Calendar(today, today, new WorkingDays(LAW.calendar()), LAW.officeStandards()));
    }
}
