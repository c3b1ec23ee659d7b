/** Sign-in for tests: an issuer of tokens, as any OpenID Connect provider is one. */
@NullMarked
package org.tiepdan.servicekit.testkit.access;

import org.jspecify.annotations.NullMarked;
