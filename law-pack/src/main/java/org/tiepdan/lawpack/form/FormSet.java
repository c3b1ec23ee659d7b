package org.tiepdan.lawpack.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.SourceStatus;

/**
 * The forms of one circular.
 *
 * @param id such as {@code 2024}
 * @param uses id of the set whose forms are taken where this one's columns are unknown; null for none
 * @param basis the circular
 * @param vi what an output has to say when it takes a form of {@code uses}, as {@code en} is; empty without {@code uses}
 * @param period in which the circular is in force
 * @param forms whose columns are known
 * @param dropped codes of forms that the circular dropped: they are not taken from {@code uses}
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
