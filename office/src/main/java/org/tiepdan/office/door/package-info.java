/**
 * Sign-in and sign-out. People sign in at an OpenID Connect provider; the session here holds their tokens, and all calls to the services
 * use the token of the visitor.
 */
@NullMarked
package org.tiepdan.office.door;

import org.jspecify.annotations.NullMarked;
