/** Corrections and voids over HTTP, the petitions they read and seal again, and the log. */
@NullMarked
package org.tiepdan.intake.registration.correction.adapter;

import org.jspecify.annotations.NullMarked;
