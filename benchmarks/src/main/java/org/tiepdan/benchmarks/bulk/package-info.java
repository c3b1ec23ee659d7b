/** More cases than can be posted one by one: written to a log as the service that owns it would. */
@NullMarked
package org.tiepdan.benchmarks.bulk;

import org.jspecify.annotations.NullMarked;
