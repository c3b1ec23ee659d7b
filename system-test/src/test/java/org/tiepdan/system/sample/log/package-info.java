/** The records of the topics, and which of them hold: no class of a service is used. */
@NullMarked
package org.tiepdan.system.sample.log;

import org.jspecify.annotations.NullMarked;
