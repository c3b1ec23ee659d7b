/** The leader's page (trang tổng hợp): a dashboard put into words, every number with the address of the list behind it. */
@NullMarked
package org.tiepdan.office.home;

import org.jspecify.annotations.NullMarked;
