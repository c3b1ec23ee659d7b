/** The seals of the record (dấu niêm phong). */
@NullMarked
package org.tiepdan.reporting.records;

import org.jspecify.annotations.NullMarked;
