/**
 * The doors: who a request comes from, by the token it carries, and what the {@link org.tiepdan.access.Policy} grants for the
 * operation. Controllers take the {@link org.tiepdan.access.Grant} as an argument and ask it about bodies and cases.
 */
@NullMarked
package org.tiepdan.servicekit.web.access;

import org.jspecify.annotations.NullMarked;
