/** Tiếp công dân: the receptions of bodies, in figures, and whether their heads received often enough. */
@NullMarked
package org.tiepdan.reporting.reception;

import org.jspecify.annotations.NullMarked;
