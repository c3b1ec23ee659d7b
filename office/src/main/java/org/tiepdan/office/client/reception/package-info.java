/** What reporting answers about receptions. */
@NullMarked
package org.tiepdan.office.client.reception;

import org.jspecify.annotations.NullMarked;
