/** Notices (thông báo, công văn) that change days of the working calendar or rows of the time limits while services run. */
@NullMarked
package org.tiepdan.lawpack.notice;

import org.jspecify.annotations.NullMarked;
