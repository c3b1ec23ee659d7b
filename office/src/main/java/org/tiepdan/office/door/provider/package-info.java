/** The OpenID Connect provider: its published configuration, and the HTTP clients for it. */
@NullMarked
package org.tiepdan.office.door.provider;

import org.jspecify.annotations.NullMarked;
