/** An identity provider for a run without another one: OpenID Connect, made-up users, secrets of programs. */
@NullMarked
package org.tiepdan.identity;

import org.jspecify.annotations.NullMarked;
