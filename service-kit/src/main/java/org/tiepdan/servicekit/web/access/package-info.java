/**
 * Access control: the caller of a request, by its token, and what the {@link org.tiepdan.access.Policy} grants for the operation.
 * Controllers take the {@link org.tiepdan.access.Grant} as an argument and ask it about bodies and cases.
 */
@NullMarked
package org.tiepdan.servicekit.web.access;

import org.jspecify.annotations.NullMarked;
