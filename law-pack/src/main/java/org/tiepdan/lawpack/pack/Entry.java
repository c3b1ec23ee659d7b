package org.tiepdan.lawpack.pack;

import org.tiepdan.lawpack.table.Row;

/** What a row of a dated table says, when it holds, and where it stands. */
public record Entry<T>(T value, Period period, Row row) {}
