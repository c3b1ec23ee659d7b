/** The filters of the register: as they are typed, as an address has them, and in words. */
@NullMarked
package org.tiepdan.office.cases.filter;

import org.jspecify.annotations.NullMarked;
