package org.tiepdan.nearduplicate.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune by one of its names.
 *
 * @param type {@code xa}, {@code phuong}, {@code thi tran} or {@code dac khu}
 * @param plain the name's letters without marks and spaces
 * @param marked the same with marks
 * @param district the plain name of the district that it was in; null for one of today
 * @param province code of today's province
 * @param codes today's communes that have some of its ground
 */
record NamedCommune(
        String type, String plain, String marked, @Nullable String district, String province, List<String> codes) {}
