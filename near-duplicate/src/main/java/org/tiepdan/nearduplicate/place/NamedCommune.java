package org.tiepdan.nearduplicate.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune under one of its names.
 *
 * @param type {@code xa}, {@code phuong}, {@code thi tran} or {@code dac khu}
 * @param plain the name's letters without marks and spaces
 * @param marked the same with marks
 * @param district plain name of its former district; null for a present commune
 * @param province code of today's province
 * @param codes codes of today's communes that got some of its territory
 */
record NamedCommune(
        String type, String plain, String marked, @Nullable String district, String province, List<String> codes) {}
