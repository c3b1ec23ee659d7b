/**
 * What an instance keeps on its disk, and rebuilds from the log where the disk is gone: the cases, the first answers to
 * commands, and the index of due limits (chỉ mục thời hạn).
 */
@NullMarked
package org.tiepdan.tracking.casework.adapter.store;

import org.jspecify.annotations.NullMarked;
