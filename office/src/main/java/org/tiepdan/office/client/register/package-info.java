/** What reporting-service keeps and prints of the register. */
@NullMarked
package org.tiepdan.office.client.register;

import org.jspecify.annotations.NullMarked;
