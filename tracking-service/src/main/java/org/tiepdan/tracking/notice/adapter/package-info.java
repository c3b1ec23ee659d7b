/** Notices on their log, and the open cases for their dry runs. */
@NullMarked
package org.tiepdan.tracking.notice.adapter;

import org.jspecify.annotations.NullMarked;
