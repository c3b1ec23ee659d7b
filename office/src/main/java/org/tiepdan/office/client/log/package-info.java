/** Logs about the record: who looked at what, and its seals. */
@NullMarked
package org.tiepdan.office.client.log;

import org.jspecify.annotations.NullMarked;
