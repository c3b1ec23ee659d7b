/** Buổi tiếp: a body records whom it received, in figures, and sees its month and the least days of its head. */
@NullMarked
package org.tiepdan.office.reception;

import org.jspecify.annotations.NullMarked;
