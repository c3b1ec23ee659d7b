/**
 * A petition of several matters (đơn có nhiều nội dung khác nhau, TT05/2021 6.1d) is split into its matters (vụ việc): each is
 * judged like a petition of its own, and leads to the petition that it came from. ADR 90.
 */
@NullMarked
package org.tiepdan.routing.split;

import org.jspecify.annotations.NullMarked;
