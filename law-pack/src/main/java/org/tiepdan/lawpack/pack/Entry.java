package org.tiepdan.lawpack.pack;

import org.tiepdan.lawpack.table.Row;

/** What a row of a dated table says, when it holds, and where it is in the file. */
public record Entry<T>(T value, Period period, Row row) {}
