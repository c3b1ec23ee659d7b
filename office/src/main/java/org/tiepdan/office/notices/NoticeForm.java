package org.tiepdan.office.notices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import org.tiepdan.office.words.TypedDay;

/**
 * The text as typed. A notice changes any number of days, of rows of the law, or both; for each kind there is one empty row
 * more than was typed, so that the page needs no script.
 *
 * @param number of the notice
 * @param on its day
 */
record NoticeForm(String number, String on, List<ChangedDay> days, List<ChangedLimit> limits) {
    static final NoticeForm EMPTY = new NoticeForm("", "", List.of(ChangedDay.EMPTY), List.of(ChangedLimit.EMPTY));

    /** More rows than any notice has, and as many as fit on a page. */
    private static final int ROWS = 60;

    /** @param typed each member has the same name in all rows, and the values are in the order of the rows */
    static NoticeForm of(MultiValueMap<String, String> typed) {
        return new NoticeForm(
                one(typed, "number", 0),
                one(typed, "on", 0),
                rows(typed, "date").mapToObj(row -> ChangedDay.of(typed, row)).toList(),
                rows(typed, "ruleId")
                        .mapToObj(row -> ChangedLimit.of(typed, row))
                        .toList());
    }

    private static IntStream rows(MultiValueMap<String, String> typed, String member) {
        return IntStream.range(
                0, Math.min(ROWS, typed.getOrDefault(member, List.of()).size()));
    }

    static String one(MultiValueMap<String, String> typed, String member, int row) {
        var all = typed.getOrDefault(member, List.of());
        return row < all.size() ? all.get(row).strip() : "";
    }

    /** @return with one empty row of each kind after the typed ones */
    NoticeForm withRoom() {
        return new NoticeForm(
                number,
                on,
                with(days.stream().filter(ChangedDay::isTyped).toList(), ChangedDay.EMPTY),
                with(limits.stream().filter(ChangedLimit::isTyped).toList(), ChangedLimit.EMPTY));
    }

    private static <T> List<T> with(List<T> typed, T empty) {
        var rows = new ArrayList<>(typed);
        rows.add(empty);
        return List.copyOf(rows);
    }

    /** @return what the API takes; the API names missing members */
    Map<String, Object> request() {
        var request = new LinkedHashMap<String, Object>();
        put(request, "number", number);
        put(request, "on", day(on));
        request.put(
                "days",
                days.stream()
                        .filter(ChangedDay::isTyped)
                        .map(ChangedDay::request)
                        .toList());
        request.put(
                "limits",
                limits.stream()
                        .filter(ChangedLimit::isTyped)
                        .map(ChangedLimit::request)
                        .toList());
        return request;
    }

    static String day(String typed) {
        return typed.isEmpty() ? "" : TypedDay.toApi(typed);
    }

    static void put(Map<String, Object> members, String name, String value) {
        if (!value.isEmpty()) {
            members.put(name, value);
        }
    }
}
