/** The record of acts (sổ sự kiện): when a day has to be sealed (niêm phong). */
@NullMarked
package org.tiepdan.tracking.records;

import org.jspecify.annotations.NullMarked;
