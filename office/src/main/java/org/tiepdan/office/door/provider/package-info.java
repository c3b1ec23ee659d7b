/** The provider of OpenID Connect at which people sign in: what it publishes, and how it is asked. */
@NullMarked
package org.tiepdan.office.door.provider;

import org.jspecify.annotations.NullMarked;
