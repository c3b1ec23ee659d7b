/** Openings over HTTP: each, and each that is refused, is recorded before it is answered. */
@NullMarked
package org.tiepdan.intake.opening.adapter;

import org.jspecify.annotations.NullMarked;
