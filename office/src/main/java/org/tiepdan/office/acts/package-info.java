/** The acts of a case: recorded, corrected, and how they move its limits. */
@NullMarked
package org.tiepdan.office.acts;

import org.jspecify.annotations.NullMarked;
