package org.tiepdan.lawpack.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.pack.LawPackException;
import org.tiepdan.lawpack.pack.SourceStatus;

class RegisterLayoutTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);
    private static final String HEADER = "number;title_vi;title_en;member;effective_from;effective_to;status;basis\n";

    /** NĐ154/2026, Mẫu 03/TCD. */
    @Test
    void hasTheThirteenColumnsOfTheRegisterOfReception() {
        var columns = RegisterLayout.reception().on(FIRST_DAY);

        assertThat(columns)
                .extracting(RegisterColumn::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 13).boxed().toList());
        assertThat(columns).extracting(RegisterColumn::member).containsExactly(RegisterMember.values());
        assertThat(columns).allMatch(column -> column.status() == SourceStatus.VERIFIED);
    }

    /** The form of NĐ64/2014 is not supported. */
    @Test
    void hasNoneBeforeTheDecree() {
        assertThat(RegisterLayout.reception().on(FIRST_DAY.minusDays(1))).isEmpty();
    }

    @Test
    void namesEveryFault() {
        var file = HEADER
                + "1;a;a;ORDINAL;2026-07-01;;VERIFIED;b\n"
                + "1;c;c;SUBJECT;2027-01-01;;VERIFIED;b\n"
                + "2;d;d;NONE;2026-13-01;;SURE;\n";

        assertThatThrownBy(() -> RegisterLayout.read("registers/x.csv", file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        LawPackException.class,
                        refused -> assertThat(String.join("\n", faults(refused)))
                                .contains("the column 1 is there twice")
                                .contains("member")
                                .contains("effective_from")
                                .contains("status")
                                .contains("'basis' must not be empty"));
    }

    @Test
    void takesAColumnThatFollowsAnother() {
        var file =
                HEADER + "1;a;a;ORDINAL;2026-07-01;2026-12-31;VERIFIED;b\n" + "1;c;c;ORDINAL;2027-01-01;;VERIFIED;b\n";

        var layout = RegisterLayout.read("registers/x.csv", file.getBytes(StandardCharsets.UTF_8));

        assertThat(layout.on(LocalDate.of(2027, 1, 1)))
                .extracting(RegisterColumn::titleVi)
                .containsExactly("c");
    }

    private static List<String> faults(LawPackException refused) {
        return List.of(String.valueOf(refused.getMessage()));
    }
}
