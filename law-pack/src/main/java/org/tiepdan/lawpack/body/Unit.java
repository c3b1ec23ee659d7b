package org.tiepdan.lawpack.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit (đơn vị hành chính) during one period; codes are reused, so a code is ambiguous without a date.
 *
 * @param code the official code: 2 digits for a province, 5 for a commune
 * @param type {@code tỉnh}, {@code thành phố}, {@code xã}, {@code phường} or {@code đặc khu}
 * @param province code of the province it belongs to; its own code for a province
 */
public record Unit(
        String code,
        String nameVi,
        String nameEn,
        String type,
        String province,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {}
