package org.tiepdan.lawpack.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.SourceStatus;

/**
 * The forms of one circular.
 *
 * @param id such as {@code 2024}
 * @param uses id of the set whose forms replace those of this set whose columns are unknown; null for none
 * @param basis the circular
 * @param vi the sentence an output must print when it takes a form from {@code uses}; {@code en} is its English form; both empty without
 *     {@code uses}
 * @param period in which the circular is in force
 * @param forms whose columns are known
 * @param dropped codes of forms that the circular abolished; they are not taken from {@code uses}
 */
public record FormSet(
        String id,
        @Nullable String uses,
        String basis,
        String vi,
        String en,
        Period period,
        SourceStatus status,
        List<ReportForm> forms,
        List<String> dropped) {}
