/** Reads the cases that are counted from MongoDB. */
@NullMarked
package org.tiepdan.reporting.count.adapter;

import org.jspecify.annotations.NullMarked;
