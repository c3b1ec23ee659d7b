package org.tiepdan.routing.directory.place;

public enum PlaceKind {
    /** Tỉnh, thành phố trực thuộc trung ương. */
    PROVINCE,
    /** Quận, huyện, thị xã, thành phố thuộc tỉnh: until 2025-06-30. */
    DISTRICT,
    /** Xã, phường, thị trấn, đặc khu. */
    COMMUNE
}
