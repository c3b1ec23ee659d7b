/** The HTTP calls that pages make, as any other client does, and the answers. */
@NullMarked
package org.tiepdan.office.client;

import org.jspecify.annotations.NullMarked;
