package org.tiepdan.office.notices;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * A day that a notice changes.
 *
 * @param date the day
 * @param kind what it becomes
 * @param nameVi why, in Vietnamese
 * @param nameEn the same in English
 */
record ChangedDay(String date, String kind, String nameVi, String nameEn) {
    static final ChangedDay EMPTY = new ChangedDay("", "SWAP_DAY_OFF", "", "");

    static ChangedDay of(MultiValueMap<String, String> typed, int row) {
        var kind = NoticeForm.one(typed, "kind", row);
        return new ChangedDay(
                NoticeForm.one(typed, "date", row),
                kind.isEmpty() ? EMPTY.kind : kind,
                NoticeForm.one(typed, "nameVi", row),
                NoticeForm.one(typed, "nameEn", row));
    }

    /** The field always has a kind, so the kind alone does not count as input. */
    boolean isTyped() {
        return !(date + nameVi + nameEn).isEmpty();
    }

    Map<String, Object> request() {
        var day = new LinkedHashMap<String, Object>();
        NoticeForm.put(day, "date", NoticeForm.day(date));
        NoticeForm.put(day, "kind", kind);
        NoticeForm.put(day, "nameVi", nameVi);
        NoticeForm.put(day, "nameEn", nameEn);
        return day;
    }
}
