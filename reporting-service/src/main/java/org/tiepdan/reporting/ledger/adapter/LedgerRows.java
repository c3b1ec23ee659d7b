package org.tiepdan.reporting.ledger.adapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.tiepdan.reporting.figures.Ledger;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.file.ListHead;
import org.tiepdan.reporting.sheet.file.ListHead.Column;
import org.tiepdan.reporting.wording.CodeWords;

/** The totals of the ledger as rows, each with the name that the number has in the answer. */
final class LedgerRows {
    static final ListHead HEAD = new ListHead(
            "Sổ đối chiếu",
            List.of(
                    new Column("Số liệu (Number of)", 44),
                    new Column("Mã (Code)", 36),
                    new Column("Số (Number)", 12),
                    new Column("Lúc ngày (As of)", 12)));

    private final CodeWords words;

    LedgerRows(CodeWords words) {
        this.words = words;
    }

    List<List<Cell>> of(Ledger ledger, LocalDate asOf) {
        var rows = new ArrayList<List<Cell>>();
        add(rows, "Đã tiếp nhận (Received)", "received", ledger.received(), asOf);
        add(rows, "Vụ việc tách từ đơn (Matters)", "matters", ledger.matters(), asOf);
        add(rows, "Chờ xử lý (Not routed yet)", "notRouted", ledger.notRouted(), asOf);
        add(rows, "Chờ phân loại (In triage)", "inTriage", ledger.inTriage(), asOf);
        add(rows, "Chờ thụ lý, trả lời (Routed)", "routed", ledger.routed(), asOf);
        add(rows, "Đang giải quyết (Accepted)", "accepted", ledger.accepted(), asOf);
        add(rows, "Tạm đình chỉ (Suspended)", "suspended", ledger.suspended(), asOf);
        add(rows, "Đã có kết quả (Decided)", "decided", ledger.decided(), asOf);
        add(rows, "Đã tách vụ việc (Split)", "split", ledger.split(), asOf);
        new TreeMap<>(ledger.closed()).forEach((how, count) -> {
            var ending = words.closing(how);
            var name = how.isEmpty() ? "" : ": %s (%s)".formatted(ending.vi(), ending.en());
            add(rows, "Đã kết thúc" + name, how.isEmpty() ? "closed" : "closed." + how, count, asOf);
        });
        add(rows, "Không rõ đang ở đâu (Unaccounted)", "unaccounted", ledger.unaccounted(), asOf);
        add(rows, "Không có đơn đã nhận (Orphans)", "orphans", ledger.orphans(), asOf);
        new TreeMap<>(ledger.positions())
                .forEach((topic, partitions) -> new TreeMap<>(partitions)
                        .forEach((partition, offset) -> add(
                                rows,
                                "Vị trí nhật ký (Position in the log)",
                                "positions." + topic + "." + partition,
                                offset,
                                asOf)));
        return rows;
    }

    private static void add(List<List<Cell>> rows, String name, String code, long number, LocalDate asOf) {
        rows.add(List.of(Cell.text(name), Cell.text(code), Cell.number(number), Cell.day(asOf)));
    }
}
