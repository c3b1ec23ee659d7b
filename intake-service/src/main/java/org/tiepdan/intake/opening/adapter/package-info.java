/** Openings over HTTP: each opening and each refusal is recorded before it is answered. */
@NullMarked
package org.tiepdan.intake.opening.adapter;

import org.jspecify.annotations.NullMarked;
