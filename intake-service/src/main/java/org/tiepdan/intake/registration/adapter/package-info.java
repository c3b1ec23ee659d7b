/** Registration over HTTP, recorded before it is answered. */
@NullMarked
package org.tiepdan.intake.registration.adapter;

import org.jspecify.annotations.NullMarked;
