/** The saved filters and the official register, as reporting-service returns them. */
@NullMarked
package org.tiepdan.office.client.register;

import org.jspecify.annotations.NullMarked;
