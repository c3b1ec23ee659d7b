/**
 * State that an instance keeps on disk, and rebuilds from the log if the disk is lost: the cases, the first answers to commands, and the
 * index of due limits (chỉ mục thời hạn).
 */
@NullMarked
package org.tiepdan.tracking.casework.adapter.store;

import org.jspecify.annotations.NullMarked;
