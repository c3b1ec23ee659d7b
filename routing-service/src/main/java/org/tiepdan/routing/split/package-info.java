/**
 * A petition of several matters (đơn có nhiều nội dung khác nhau, TT05/2021 6.1d) is split into its matters (vụ việc): each is judged like
 * a separate petition, and refers to its original petition. ADR 90.
 */
@NullMarked
package org.tiepdan.routing.split;

import org.jspecify.annotations.NullMarked;
