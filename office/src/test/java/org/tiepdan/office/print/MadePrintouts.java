package org.tiepdan.office.print;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.tiepdan.office.print.PrintedRow.Cell;
import org.tiepdan.office.print.Printout.Paper;

/** Forms of made-up bodies, short, long and wide. */
final class MadePrintouts {
    static final List<PrintedHeading> HEADINGS = List.of(
            PrintedHeading.column("Đơn vị", "", 8),
            PrintedHeading.group(
                    "Tổng số đơn phải xử lý",
                    List.of(column("Tổng số", 1), column("Kỳ trước chuyển sang", 2), column("Tiếp nhận trong kỳ", 3))),
            column("Số đơn đã xử lý", 4),
            PrintedHeading.group(
                    "Kết quả xử lý đơn",
                    List.of(
                            PrintedHeading.group(
                                    "Đơn thuộc thẩm quyền", List.of(column("Khiếu nại", 5), column("Tố cáo", 6))),
                            column("Hướng dẫn", 7))));

    private MadePrintouts() {}

    static SpringTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    private static PrintedHeading column(String words, int number) {
        return PrintedHeading.column(words, "(" + number + ")", 2);
    }

    static Printout form(Paper paper, int bodies) {
        var rows = new ArrayList<PrintedRow>();
        rows.add(row("Tổng cộng", true, 1234));
        IntStream.rangeClosed(1, bodies)
                .forEach(number -> rows.add(row("Ủy ban nhân dân xã số " + number, false, number)));
        return new Printout(
                "Tổng hợp kết quả xử lý đơn",
                new Printout.Head(
                        "Ủy ban nhân dân tỉnh Thái Nguyên",
                        "Ban Tiếp công dân tỉnh",
                        List.of("Biểu số: 01/XLD", "Ban hành kèm theo Thông tư số 01/2024/TT-TTCP")),
                List.of("Số liệu tính từ ngày 15/6/2026 đến ngày 14/9/2026"),
                HEADINGS,
                rows,
                List.of("– : chưa được ghi nhận."),
                "Thái Nguyên, ngày 15 tháng 9 năm 2026",
                List.of(
                        new Printout.Signature("Người lập biểu", "(Ký, ghi rõ họ tên)"),
                        new Printout.Signature("Thủ trưởng đơn vị", "(Ký, đóng dấu, ghi rõ họ tên)")),
                paper);
    }

    private static PrintedRow row(String body, boolean total, int number) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.words(body));
        IntStream.rangeClosed(1, 6).forEach(_ -> cells.add(Cell.number(number)));
        cells.add(Cell.unrecorded());
        return new PrintedRow(cells, total);
    }

    static Printout words(String text, Normalizer.Form form) {
        var written = Normalizer.normalize(text, form);
        return new Printout(
                written,
                new Printout.Head(written, written, List.of(written)),
                List.of(written),
                List.of(PrintedHeading.column(written, "1", 1)),
                List.of(new PrintedRow(List.of(Cell.words(written)), false)),
                List.of(written),
                written,
                List.of(new Printout.Signature(written, written)),
                Paper.A4);
    }

    static Printout wide(Paper paper, int columns) {
        var parts = IntStream.rangeClosed(1, columns / 2)
                .mapToObj(number -> PrintedHeading.group(
                        "Kết quả xử lý đơn không thuộc thẩm quyền",
                        List.of(column("Chuyển đơn", 2 * number - 1), column("Kiến nghị, phản ánh", 2 * number))))
                .toList();
        var headings = new ArrayList<>(List.of(PrintedHeading.column("Đơn vị", "", 8)));
        headings.addAll(parts);
        var rows = IntStream.range(0, 45)
                .mapToObj(number -> {
                    var cells =
                            new ArrayList<>(List.of(Cell.words("Ủy ban nhân dân phường Phan Đình Phùng " + number)));
                    IntStream.range(0, columns).forEach(_ -> cells.add(Cell.number(123_456)));
                    return new PrintedRow(cells, number == 0);
                })
                .toList();
        var small = form(paper, 0);
        return new Printout(
                small.title(),
                small.head(),
                small.under(),
                headings,
                rows,
                small.notes(),
                "",
                small.signatures(),
                paper);
    }
}
