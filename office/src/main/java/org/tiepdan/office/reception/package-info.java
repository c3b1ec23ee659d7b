/** Buổi tiếp: a body records its receptions in figures, and sees its month and the minimum of days for its head. */
@NullMarked
package org.tiepdan.office.reception;

import org.jspecify.annotations.NullMarked;
