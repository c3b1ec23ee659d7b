/** The records of the topics, and which of them are valid; uses no class of a service. */
@NullMarked
package org.tiepdan.system.sample.log;

import org.jspecify.annotations.NullMarked;
