/** Sign-in for tests: an issuer of tokens like any OpenID Connect provider, and a walk over the policy of a service. */
@NullMarked
package org.tiepdan.servicekit.testkit.access;

import org.jspecify.annotations.NullMarked;
