package org.tiepdan.nearduplicate.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.nearduplicate.text.Words;

class PlacesTest {
    private static final PlaceNames NAMES = PlaceNames.of(LawPack.packaged());
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    đường ở xã Phú Bình hỏng              | 05908
                    DUONG O XA PHU BINH HONG              | 05908
                    đường ở xã Phú Bnìh hỏng              | 05908
                    đường ở phường Đồng Hỷ hỏng           | 05692
                    xã Hóa Thượng, huyện Đồng Hỷ          | 05692
                    xã Hoá Thượng                         | 05692
                    xã hội hóa giáo dục                   |
                    địa phương Phổ Yên và trung tâm xa xôi |
                    """)
    void aNameGivesTheCodeOfToday(String text, String code) {
        assertThat(codes(text)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void namesThatDifferByAMarkStayApart() {
        assertThat(codes("tại xã Văn Lang")).doesNotContainAnyElementsOf(codes("tại xã Văn Lăng"));
        assertThat(codes("tai xa Van Lang"))
                .containsAll(codes("tại xã Văn Lang"))
                .containsAll(codes("tại xã Văn Lăng"));
    }

    @Test
    void aDividedCommuneGivesAllItsHeirs() {
        var divided = LawPack.packaged().formerUnits().all().stream()
                .filter(unit -> unit.commune() && unit.successors().size() > 1)
                .findFirst()
                .orElseThrow();

        assertThat(NAMES.today(divided.code(), LocalDate.of(2025, 6, 30))).isEqualTo(divided.successors());
    }

    @Test
    void anOldCodeThatIsAnotherCommuneTodayIsReadByItsDay() {
        assertThat(NAMES.today("00004", TODAY)).containsExactly("00004");
        assertThat(NAMES.today("00001", TODAY)).containsExactly("00097");
        assertThat(NAMES.today("99999", TODAY)).containsExactly("99999");
    }

    @Test
    void anotherProvinceCountsWhereItIsNamed() {
        assertThat(codes("xã Tân Lập, tỉnh Lạng Sơn")).isNotEqualTo(codes("xã Tân Lập, tỉnh Tuyên Quang"));
    }

    private static List<String> codes(String text) {
        return Places.in(Words.of(text), List.of(), NAMES).stream()
                .flatMap(mention -> mention.codes().stream())
                .toList();
    }
}
