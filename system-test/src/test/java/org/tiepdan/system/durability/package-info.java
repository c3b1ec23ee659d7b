/** Data that must survive when a process, or the machine, ends in the middle of its work. */
@NullMarked
package org.tiepdan.system.durability;

import org.jspecify.annotations.NullMarked;
