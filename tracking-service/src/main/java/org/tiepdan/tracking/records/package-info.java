/** The record of what was done (sổ sự kiện): when a day is to be sealed (niêm phong). */
@NullMarked
package org.tiepdan.tracking.records;

import org.jspecify.annotations.NullMarked;
