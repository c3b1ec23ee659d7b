/**
 * Signing in and out. People sign in at a provider of OpenID Connect; here they have a session, which holds their tokens. What the
 * services answer is asked for with the token of the one who looks.
 */
@NullMarked
package org.tiepdan.office.door;

import org.jspecify.annotations.NullMarked;
