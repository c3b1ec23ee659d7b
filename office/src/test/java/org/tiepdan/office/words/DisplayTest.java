package org.tiepdan.office.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.tiepdan.lawpack.LawPack;

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

    private static Display display(Language language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var today = LocalDate.of(2026, 8, 20);
        return new Display(
                messages,
                LAW.bodies(),
                language,
                new Display.Calendar(today, today, new WorkingDays(LAW.calendar()), LAW.officeStandards()));
    }
}
