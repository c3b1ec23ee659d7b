/** Sign-in for tests: an issuer of tokens, as any OpenID Connect provider is one; and a walk over the policy of a service. */
@NullMarked
package org.tiepdan.servicekit.testkit.access;

import org.jspecify.annotations.NullMarked;
