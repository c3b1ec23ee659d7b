package org.tiepdan.lawpack.pack;

import org.tiepdan.lawpack.table.Row;

/** The value of a row of a dated table, the period in which it holds, and the row itself. */
public record Entry<T>(T value, Period period, Row row) {}
