/**
 * What is looked at in a browser: the leader's page (trang tổng hợp), the list behind every number, one case. Vietnamese first,
 * rendered here; a browser fetches nothing from anywhere else.
 */
@NullMarked
package org.tiepdan.reporting.page;

import org.jspecify.annotations.NullMarked;
