/** Notices on their log, and the open cases that they are held against. */
@NullMarked
package org.tiepdan.tracking.notice.adapter;

import org.jspecify.annotations.NullMarked;
