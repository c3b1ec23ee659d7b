/** Of the logs themselves: who looked at what, and the seals of their record. */
@NullMarked
package org.tiepdan.office.client.log;

import org.jspecify.annotations.NullMarked;
