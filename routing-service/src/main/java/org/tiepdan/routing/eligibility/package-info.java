/**
 * Whether a petition can be handled at all (đơn đủ điều kiện xử lý, TT05/2021 6.2), by what the officer found on reading the
 * paper and by who petitions. What cannot is filed (lưu đơn) or its writer guided (hướng dẫn) by the body that received it;
 * an anonymous denunciation (đơn tố cáo nặc danh) with concrete evidence is checked for management (kiểm tra phục vụ quản lý).
 */
@NullMarked
package org.tiepdan.routing.eligibility;

import org.jspecify.annotations.NullMarked;
