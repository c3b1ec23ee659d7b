/** Reads the logs of looks of all services into MongoDB, and returns them. */
@NullMarked
package org.tiepdan.reporting.looks.adapter;

import org.jspecify.annotations.NullMarked;
