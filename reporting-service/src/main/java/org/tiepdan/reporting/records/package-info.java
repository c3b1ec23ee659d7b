/** The seals of the record (dấu niêm phong), as they are shown. */
@NullMarked
package org.tiepdan.reporting.records;

import org.jspecify.annotations.NullMarked;
