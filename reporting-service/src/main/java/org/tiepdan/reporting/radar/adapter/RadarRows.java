package org.tiepdan.reporting.radar.adapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Unit;
import org.tiepdan.lawpack.body.Units;
import org.tiepdan.reporting.radar.Radar;
import org.tiepdan.reporting.radar.Radar.Group;
import org.tiepdan.reporting.radar.Radar.HotSpot;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.file.ListHead;
import org.tiepdan.reporting.sheet.file.ListHead.Column;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.reporting.wording.table.FieldWords;

/** The radar as rows: hot spots, large groups, and how they were found. What the answer leaves out is left out here. */
final class RadarRows {
    static final ListHead HEAD = new ListHead(
            "Điểm nóng",
            List.of(
                    new Column("Loại dòng (Kind)", 24),
                    new Column("Mã xã (Commune code)", 9),
                    new Column("Xã, phường, đặc khu (Commune)", 24),
                    new Column("Mã lĩnh vực (Field code)", 16),
                    new Column("Lĩnh vực (Field)", 20),
                    new Column("Số đơn (Petitions)", 12),
                    new Column("Ngay trước đó (Before)", 12),
                    new Column("Cùng kỳ năm trước (Year before)", 12),
                    new Column("Theo quá khứ (Expected)", 12),
                    new Column("Xác suất ngẫu nhiên (Chance)", 12),
                    new Column("Mã vụ việc (Case)", 36),
                    new Column("Mã cơ quan (Body code)", 24),
                    new Column("Cơ quan (Body)", 36),
                    new Column("Số người (People)", 12),
                    new Column("Đang tăng (Growing)", 9),
                    new Column("Từ ngày (From)", 12),
                    new Column("Đến ngày (To)", 12),
                    new Column("Số ngày (Days)", 9),
                    new Column("Số nhỏ nhất được nêu (Smallest number shown)", 12),
                    new Column("Ghi chú (Note)", 60)));

    private static final String FEW = "ít hoặc không rõ (few or unknown)";
    private static final String METHOD =
            "So với cùng số ngày ngay trước đó và cùng kỳ năm trước của chính nơi đó; không tính đơn tố cáo, đơn trùng; số nhỏ không nêu. "
                    + "Xác suất là của từng ấy đơn trở lên do ngẫu nhiên, trong mọi nơi và lĩnh vực được xét. "
                    + "(Compared with the same number of days before and the same days a year before, at the same place; without "
                    + "denunciations and copies; small numbers are left out. The chance is that of so many or more by accident, among all "
                    + "places and matters considered.)";
    private static final int OF_SPOTS = 9;
    private static final int OF_GROUPS = 5;

    private final Units units;
    private final BodyNames names;

    RadarRows(Units units, BodyNames names) {
        this.units = units;
        this.names = names;
    }

    List<List<Cell>> of(Radar radar) {
        var rows = new ArrayList<List<Cell>>();
        radar.hotSpots()
                .forEach(spot -> rows.add(
                        row("Điểm nóng (Hot spot)", cells(spot, radar.on()), nothing(OF_GROUPS), null, radar)));
        radar.largeGroups()
                .forEach(group -> rows.add(
                        row("Vụ việc đông người (Large group)", nothing(OF_SPOTS), cells(group), null, radar)));
        rows.add(row("Cách tính (Method)", nothing(OF_SPOTS), nothing(OF_GROUPS), METHOD, radar));
        return rows;
    }

    private static List<Cell> row(String kind, List<Cell> spot, List<Cell> group, @Nullable String note, Radar of) {
        var row = new ArrayList<Cell>();
        row.add(Cell.text(kind));
        row.addAll(spot);
        row.addAll(group);
        row.add(Cell.day(of.from()));
        row.add(Cell.day(of.on()));
        row.add(Cell.number(of.days()));
        row.add(Cell.number(of.smallest()));
        row.add(Cell.text(note));
        return row;
    }

    private List<Cell> cells(HotSpot spot, LocalDate on) {
        var field = spot.field();
        return List.of(
                Cell.text(spot.commune()),
                Cell.text(units.commune(spot.commune(), on).map(Unit::nameVi).orElse(spot.commune())),
                Cell.text(field),
                Cell.text(field == null ? "mọi lĩnh vực (all)" : FieldWords.of(field)),
                Cell.number(spot.count()),
                known(spot.before()),
                known(spot.yearBefore()),
                Cell.number(spot.expected()),
                Cell.number(spot.chance()));
    }

    private List<Cell> cells(Group group) {
        return List.of(
                Cell.text(group.caseId()),
                Cell.text(group.body()),
                Cell.text(names.named(group.body()).vi()),
                Cell.number(group.people()),
                Cell.mark(group.growing()));
    }

    private static Cell known(@Nullable Long count) {
        return count == null ? Cell.text(FEW) : Cell.number(count);
    }

    private static List<Cell> nothing(int cells) {
        return Collections.nCopies(cells, new Cell.Empty());
    }
}
