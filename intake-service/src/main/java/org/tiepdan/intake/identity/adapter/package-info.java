/** Keyed digests with keys derived by HKDF, one for each purpose. */
@NullMarked
package org.tiepdan.intake.identity.adapter;

import org.jspecify.annotations.NullMarked;
