package org.tiepdan.tracking.notice.adapter.http;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.CalendarFile;
import org.tiepdan.lawpack.limit.TimeLimitsFile;
import org.tiepdan.lawpack.notice.LawNotice;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.LawPackException;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.RequestFaultsException;
import org.tiepdan.servicekit.web.request.RequestReader;

/** Reads a notice, whose days and rows have the columns of the pack's files as members; the pack's own readers check them. */
final class NoticeRequest {
    private static final int NUMBER_LENGTH = 100;
    private static final int CELL_LENGTH = 500;
    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

    private NoticeRequest() {}

    /** @throws RequestFaultsException naming every fault of its form */
    static LawNotice read(byte[] body) {
        var request = RequestReader.of(body);
        var number = request.text("number", NUMBER_LENGTH, true);
        var on = request.date("on", true);
        var days = request.objects("days").stream()
                .map(day -> cells(day, CalendarFile.COLUMNS))
                .toList();
        var limits = request.objects("limits").stream()
                .map(row -> cells(row, TimeLimitsFile.COLUMNS))
                .toList();
        if (days.isEmpty() && limits.isEmpty()) {
            request.fault(
                    "", "nothing-changed", "Cần ít nhất một ngày hoặc một thời hạn.", "Expected a day or a limit.");
        }
        request.finish();
        return new LawNotice(Objects.requireNonNull(number), Objects.requireNonNull(on), days, limits);
    }

    private static Map<String, String> cells(RequestReader row, List<String> columns) {
        var cells = new HashMap<String, String>();
        for (var column : columns) {
            var cell = row.scalar(member(column), CELL_LENGTH);
            if (cell != null) {
                cells.put(column, cell);
            }
        }
        return cells;
    }

    /** @return {@code effectiveFrom} for {@code effective_from} */
    static String member(String column) {
        return UNDERSCORE.matcher(column).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    /**
     * @return the law after the notice
     * @throws RequestFaultsException naming every fault of its content
     */
    static LawPack held(LawPack law, LawNotice notice) {
        try {
            return law.with(notice);
        } catch (LawPackException e) {
            throw new RequestFaultsException(
                    e.faults().stream().map(NoticeRequest::fault).toList());
        }
    }

    /** Each sentence is in Vietnamese first, then in English. */
    private static Fault fault(String sentence) {
        int between = sentence.indexOf(" / ");
        return new Fault(
                sentence.startsWith(LawFiles.CALENDAR) ? "/days" : "/limits",
                "not-law",
                sentence.substring(0, between),
                sentence.substring(between + 3));
    }
}
