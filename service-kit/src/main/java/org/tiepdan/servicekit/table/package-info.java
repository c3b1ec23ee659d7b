/** Tables as spreadsheets save them, read one record at a time: the one CSV reader of all that take files. */
@NullMarked
package org.tiepdan.servicekit.table;

import org.jspecify.annotations.NullMarked;
