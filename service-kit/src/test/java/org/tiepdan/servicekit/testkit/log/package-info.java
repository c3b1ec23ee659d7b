/** A topic without a broker, for tests of what follows one. */
@NullMarked
package org.tiepdan.servicekit.testkit.log;

import org.jspecify.annotations.NullMarked;
