/** Notices (thông báo, công văn) that move the calendar or change a row of law while cases run, and what they move. */
@NullMarked
package org.tiepdan.tracking.notice;

import org.jspecify.annotations.NullMarked;
