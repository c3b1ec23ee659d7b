/** A topic without a broker, for tests of its readers. */
@NullMarked
package org.tiepdan.servicekit.testkit.log;

import org.jspecify.annotations.NullMarked;
