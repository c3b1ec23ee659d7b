/** The filters of the register: as typed, as in an address, and in words. */
@NullMarked
package org.tiepdan.office.cases.filter;

import org.jspecify.annotations.NullMarked;
