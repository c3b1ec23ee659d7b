package org.tiepdan.office.notices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiepdan.office.words.TypedDay;

/**
 * What was typed, as it was typed.
 *
 * @param number of the notice
 * @param on its day
 * @param date the day that changes
 * @param kind what becomes of it
 * @param nameVi why, in Vietnamese
 * @param nameEn the same in English
 */
record NoticeForm(String number, String on, String date, String kind, String nameVi, String nameEn) {
    static final NoticeForm EMPTY = new NoticeForm("", "", "", "SWAP_DAY_OFF", "", "");

    static NoticeForm of(Map<String, String> typed) {
        return new NoticeForm(
                typed.getOrDefault("number", "").strip(),
                typed.getOrDefault("on", "").strip(),
                typed.getOrDefault("date", "").strip(),
                typed.getOrDefault("kind", EMPTY.kind).strip(),
                typed.getOrDefault("nameVi", "").strip(),
                typed.getOrDefault("nameEn", "").strip());
    }

    /** @return what the API gets; it names what is missing */
    Map<String, Object> request() {
        var day = new LinkedHashMap<String, Object>();
        put(day, "date", date.isEmpty() ? "" : TypedDay.toApi(date));
        put(day, "kind", kind);
        put(day, "nameVi", nameVi);
        put(day, "nameEn", nameEn);
        var request = new LinkedHashMap<String, Object>();
        put(request, "number", number);
        put(request, "on", on.isEmpty() ? "" : TypedDay.toApi(on));
        request.put("days", List.of(day));
        return request;
    }

    private static void put(Map<String, Object> members, String name, String value) {
        if (!value.isEmpty()) {
            members.put(name, value);
        }
    }
}
