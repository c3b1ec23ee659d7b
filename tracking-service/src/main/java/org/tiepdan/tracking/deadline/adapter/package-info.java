/** Time limits over HTTP: their list, and when one would end (tính thời hạn). */
@NullMarked
package org.tiepdan.tracking.deadline.adapter;

import org.jspecify.annotations.NullMarked;
