/**
 * Whether a petition can be handled at all (đơn đủ điều kiện xử lý, TT05/2021 6.2), by what the officer found on reading the paper and by
 * the kind of petitioner. Otherwise the receiving body files it (lưu đơn) or guides its writer (hướng dẫn); an anonymous denunciation (đơn
 * tố cáo nặc danh) with concrete evidence is checked for management (kiểm tra phục vụ quản lý).
 */
@NullMarked
package org.tiepdan.routing.eligibility;

import org.jspecify.annotations.NullMarked;
