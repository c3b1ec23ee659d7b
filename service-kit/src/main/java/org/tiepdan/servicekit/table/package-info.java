/** Tables as spreadsheets save them, read one record at a time: the CSV reader for everything that takes files. */
@NullMarked
package org.tiepdan.servicekit.table;

import org.jspecify.annotations.NullMarked;
