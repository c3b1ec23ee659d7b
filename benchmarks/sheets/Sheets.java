import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.adapter.WrittenFiles;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.sheet.file.ListHead;

/** Writes one list with our writers, as CSV or as a workbook, or with Apache POI's streaming writer: the same cells, types and formats. */
public final class Sheets {
    private static final int COLUMNS = 21;
    private static final int HELD = 200;
    private static final List<String> WORDS = List.of(
            "Khiếu nại", "quyết định", "thu hồi đất", "của", "Ủy ban nhân dân", "xã", "về việc", "bồi thường", "hỗ trợ", "tái định cư");

    private Sheets() {}

    /** @param arguments {@code ours}, {@code csv} or {@code poi}, rows, file */
    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[1]);
        var file = Path.of(arguments[2]);
        long begin = System.nanoTime();
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            switch (arguments[0]) {
                case "poi" -> poi(rows, out);
                case "csv" -> ours(rows, FileFormat.CSV, out);
                default -> ours(rows, FileFormat.XLSX, out);
            }
        }
        System.out.printf("%d %d %d%n", (System.nanoTime() - begin) / 1_000_000, peak() >> 20, Files.size(file) >> 10);
    }

    /** Of the heap, including garbage not collected yet. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** A row as in the register: two numbers, three days, sixteen texts, one of them long. */
    private static List<Cell> row(int number) {
        var cells = new ArrayList<Cell>(COLUMNS);
        for (int column = 0; column < COLUMNS; column++) {
            cells.add(switch (column) {
                case 0, 19 -> Cell.Amount.of(number);
                case 2, 14, 15 -> new Cell.Day(LocalDate.of(2026, 1, 1).plusDays(number % 365));
                case 5 -> new Cell.Text(words(number, 12));
                case 7 -> new Cell.Text("0%04d".formatted(number % 10_000));
                case 20 -> new Cell.Text("%032x".formatted(number * 2_654_435_761L));
                default -> new Cell.Text(words(number + column, 2));
            });
        }
        return cells;
    }

    private static String words(int from, int count) {
        return String.join(
                " ",
                IntStream.range(from, from + count)
                        .mapToObj(index -> WORDS.get(index % WORDS.size()))
                        .toList());
    }

    private static void ours(int rows, FileFormat format, OutputStream out) throws Exception {
        var columns = IntStream.range(0, COLUMNS)
                .mapToObj(column -> new ListHead.Column("Cột " + column, 12))
                .toList();
        var list = new WrittenFiles().list(new ListHead("Sổ theo dõi", columns), format, out);
        for (int row = 0; row < rows; row++) {
            list.row(row(row));
        }
        list.finish();
    }

    private static void poi(int rows, OutputStream out) throws Exception {
        try (var book = new SXSSFWorkbook(HELD)) {
            var sheet = book.createSheet("Sổ theo dõi");
            sheet.createFreezePane(0, 1);
            var head = sheet.createRow(0);
            IntStream.range(0, COLUMNS).forEach(column -> head.createCell(column).setCellValue("Cột " + column));
            var days = book.createCellStyle();
            days.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            for (int number = 0; number < rows; number++) {
                var row = sheet.createRow(number + 1);
                int column = 0;
                for (var value : row(number)) {
                    var cell = row.createCell(column++);
                    switch (value) {
                        case Cell.Text(var text) -> cell.setCellValue(text);
                        case Cell.Amount(var amount) -> cell.setCellValue(amount.doubleValue());
                        case Cell.Day(var day) -> {
                            cell.setCellValue(day);
                            cell.setCellStyle(days);
                        }
                        default -> throw new IllegalStateException();
                    }
                }
            }
            sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, COLUMNS - 1));
            book.write(out);
        }
    }
}
