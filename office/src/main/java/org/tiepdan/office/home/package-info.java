/** The leader's page (trang tổng hợp): a dashboard in which every number links to the list behind it. */
@NullMarked
package org.tiepdan.office.home;

import org.jspecify.annotations.NullMarked;
