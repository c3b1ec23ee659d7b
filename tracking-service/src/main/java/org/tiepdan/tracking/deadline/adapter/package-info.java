/** Time limits as anyone may ask for them: which there are, and when one would end (tính thời hạn). */
@NullMarked
package org.tiepdan.tracking.deadline.adapter;

import org.jspecify.annotations.NullMarked;
