/** The history of each case, read from the topics alone: no class of a service is used. */
@NullMarked
package org.tiepdan.system.sample.raw;

import org.jspecify.annotations.NullMarked;
