package org.tiepdan.nearduplicate.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.nearduplicate.text.Words;

class FactFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    thửa đất số 45, tờ bản đồ số 12            | PARCEL 45, SHEET 12
                    thua dat so 45 to ban do so 12             | PARCEL 45, SHEET 12
                    thửa 045 tờ 12                             | PARCEL 45, SHEET 12
                    thua 45, to 12                             | PARCEL 45, SHEET 12
                    Quyết định số 1274/QĐ-UBND ngày 01/06/2026 | DECISION 1274, DATE 2026-6-1
                    Quyết định 1274/QĐ-UBND ngày 1 tháng 6 năm 2026 | DECISION 1274, DATE 2026-6-1
                    quyet dinh so 1274QDUBND ngay 01062026     | DECISION 1274, DATE 2026-6-1
                    Thông báo số 9/TB-UBND                     | DECISION 9
                    Quyết định số 12/2026/QĐ-UBND              | DECISION 122026
                    Nghị định số 124/2020/NĐ-CP                |
                    khoản 2 Điều 36.5.NĐ.1.5, Điều 7           |
                    trong thời hạn 45 ngày                     | NUMBER 45
                    bồi thường 42.000.000 đồng                 | NUMBER 42000000
                    bồi thường 1.274 nghìn đồng                | NUMBER 1274
                    sinh năm 1962, điện thoại 0900000123, 62 tuổi |
                    ngày 12/6/2026 tôi nộp đơn                 |
                    Ở xóm Cầu Gáo có trại lợn                  | HAMLET cau gao
                    ở bản Cáu xã bên                           | HAMLET cau cau
                    biên bản tiêu hủy, bản đồ, đầu xóm xả rác ở Lục Ba |
                    thuộc tổ dân phố số 15                     | HAMLET 15 15
                    tổ 8 phường                                | HAMLET 8 8
                    thường trú tại xóm Cầu Gáo                 |
                    người dân thôn khuổi nứa, xã an khánh      | HAMLET khuoi nua
                    các hộ dân ở xóm Làng Sen cùng ký          | HAMLET lang sen
                    TỔ 7, PHƯỜNG QUAN TRIỀU                    | HAMLET 7 7
                    từ tháng 8/2025                            |
                    tu thang 82025                             |
                    tình làng nghĩa xóm, bà con thôn xóm       |
                    """)
    void factsAreFoundHoweverTheyAreWritten(String text, String facts) {
        var found = FactFinder.in(Words.of(text), new BitSet()).facts().stream()
                .map(fact -> fact.kind() + " " + fact.values().getFirst())
                .toList();

        assertThat(found).isEqualTo(facts == null ? List.of() : List.of(facts.split(", ")));
    }
}
