package org.tiepdan.reporting.sheet;

import java.util.List;

/** @param lines of one block, such as {@code THỦ TRƯỞNG CƠ QUAN} and {@code (Ký, ghi rõ họ tên, đóng dấu)} */
public record Signature(List<String> lines) {}
