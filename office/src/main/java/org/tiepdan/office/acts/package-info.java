/** The acts of a case: recording them, correcting them, and their effect on limits. */
@NullMarked
package org.tiepdan.office.acts;

import org.jspecify.annotations.NullMarked;
