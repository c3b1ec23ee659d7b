/** Tiếp công dân: whom the bodies received, in figures, and whether their heads received often enough. */
@NullMarked
package org.tiepdan.reporting.reception;

import org.jspecify.annotations.NullMarked;
