package org.tiepdan.office.notices;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * A row of the law's time limits that a notice changes. An empty member stays as it was.
 *
 * @param ruleId which limit, as on the page of a case
 * @param effectiveFrom the first day of the change
 * @param effectiveTo its last day; empty for one that lasts
 * @param length how many units
 * @param unit calendar or working days
 * @param complexLength of a complex matter
 * @param remoteLength in a remote area
 * @param remoteComplexLength of both
 * @param basis the article
 */
record ChangedLimit(
        String ruleId,
        String effectiveFrom,
        String effectiveTo,
        String length,
        String unit,
        String complexLength,
        String remoteLength,
        String remoteComplexLength,
        String basis) {
    static final ChangedLimit EMPTY = new ChangedLimit("", "", "", "", "", "", "", "", "");

    static ChangedLimit of(MultiValueMap<String, String> typed, int row) {
        return new ChangedLimit(
                NoticeForm.one(typed, "ruleId", row),
                NoticeForm.one(typed, "effectiveFrom", row),
                NoticeForm.one(typed, "effectiveTo", row),
                NoticeForm.one(typed, "length", row),
                NoticeForm.one(typed, "unit", row),
                NoticeForm.one(typed, "complexLength", row),
                NoticeForm.one(typed, "remoteLength", row),
                NoticeForm.one(typed, "remoteComplexLength", row),
                NoticeForm.one(typed, "basis", row));
    }

    boolean isTyped() {
        return !equals(EMPTY);
    }

    Map<String, Object> request() {
        var row = new LinkedHashMap<String, Object>();
        NoticeForm.put(row, "ruleId", ruleId);
        NoticeForm.put(row, "effectiveFrom", NoticeForm.day(effectiveFrom));
        NoticeForm.put(row, "effectiveTo", NoticeForm.day(effectiveTo));
        NoticeForm.put(row, "length", length);
        NoticeForm.put(row, "unit", unit);
        NoticeForm.put(row, "complexLength", complexLength);
        NoticeForm.put(row, "remoteLength", remoteLength);
        NoticeForm.put(row, "remoteComplexLength", remoteComplexLength);
        NoticeForm.put(row, "basis", basis);
        return row;
    }
}
