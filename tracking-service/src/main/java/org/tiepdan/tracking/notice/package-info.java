/** Notices (thông báo, công văn) that move the calendar or change a row of law while cases are open, and their effects. */
@NullMarked
package org.tiepdan.tracking.notice;

import org.jspecify.annotations.NullMarked;
