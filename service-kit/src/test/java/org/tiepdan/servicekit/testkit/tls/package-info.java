/** Certificates for tests, made by the same script that deploy/README.md shows. */
@NullMarked
package org.tiepdan.servicekit.testkit.tls;

import org.jspecify.annotations.NullMarked;
