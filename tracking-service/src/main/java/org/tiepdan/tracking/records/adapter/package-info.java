/** Reads the logs of facts, and writes the signed root of each day (dấu niêm phong). */
@NullMarked
package org.tiepdan.tracking.records.adapter;

import org.jspecify.annotations.NullMarked;
