package org.tiepdan.reporting.radar.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.radar.Radar;
import org.tiepdan.reporting.radar.Radar.Group;
import org.tiepdan.reporting.radar.Radar.HotSpot;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.file.ListHead.Column;
import org.tiepdan.reporting.testkit.sheet.BothFiles;
import org.tiepdan.reporting.testkit.sheet.NastyTexts;
import org.tiepdan.reporting.wording.BodyNames;

/** What the radar leaves out is left out in its file, and no place is in a row with a body. */
class RadarRowsTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final LocalDate ON = LocalDate.of(2026, 9, 30);
    private static final Radar RADAR = new Radar(
            ON.minusDays(89),
            ON,
            90,
            5,
            List.of(
                    new HotSpot("05443", "LAND_HOUSING", 31, null, 7L, null, 0.000012),
                    new HotSpot("05443", null, 40, 9L, null, null, 0.01)),
            List.of(new Group("0123456789abcdef0123456789abcdef", "19-05443", 12, true)));

    private final List<List<Cell>> rows = new RadarRows(LAW.units(), new BodyNames(LAW.bodies())).of(RADAR);

    private static Cell at(List<Cell> row, String title) {
        var titles = RadarRows.HEAD.columns().stream().map(Column::title).toList();
        return row.get(titles.indexOf(title));
    }

    @Test
    void aNumberThatIsLeftOutIsNoNumber() {
        var spot = rows.getFirst();

        assertThat(at(spot, "Số đơn (Petitions)")).isEqualTo(Cell.Amount.of(31));
        assertThat(at(spot, "Ngay trước đó (Before)")).isInstanceOf(Cell.Text.class);
        assertThat(at(spot, "Cùng kỳ năm trước (Year before)")).isEqualTo(Cell.Amount.of(7));
        assertThat(at(spot, "Theo quá khứ (Expected)")).isInstanceOf(Cell.Empty.class);
        assertThat(at(spot, "Xác suất ngẫu nhiên (Chance)"))
                .isInstanceOfSatisfying(
                        Cell.Amount.class,
                        chance -> assertThat(chance.value()).isEqualByComparingTo(new BigDecimal("0.000012")));
        assertThat(at(rows.get(1), "Cùng kỳ năm trước (Year before)")).isInstanceOf(Cell.Text.class);
        assertThat(at(rows.get(1), "Lĩnh vực (Field)")).isEqualTo(Cell.text("mọi lĩnh vực (all)"));
    }

    @Test
    void textsOfOthersStayTextsWithEveryLetter() throws Exception {
        var spots = NastyTexts.ALL.stream()
                .map(text -> new HotSpot(text, text, 31, null, null, null, 0.01))
                .toList();
        var groups = NastyTexts.ALL.stream()
                .map(text -> new Group(text, text, 12, true))
                .toList();
        var radar = new Radar(ON.minusDays(89), ON, 90, 5, spots, groups);

        BothFiles.readBack(
                RadarRows.HEAD, new RadarRows(LAW.units(), new BodyNames(LAW.bodies())).of(radar), NastyTexts.ALL);
    }

    @Test
    void aPlaceIsInNoRowWithABody() {
        assertThat(rows).hasSize(4).allSatisfy(row -> {
            RadarRows.HEAD.check(row);
            boolean place = at(row, "Mã xã (Commune code)") instanceof Cell.Text;
            boolean body = at(row, "Mã cơ quan (Body code)") instanceof Cell.Text;
            assertThat(place && body).isFalse();
            assertThat(at(row, "Đến ngày (To)")).isEqualTo(Cell.day(ON));
        });
    }
}
