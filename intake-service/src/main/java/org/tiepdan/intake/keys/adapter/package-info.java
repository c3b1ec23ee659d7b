/** Keys in a folder, readable by their owner only. */
@NullMarked
package org.tiepdan.intake.keys.adapter;

import org.jspecify.annotations.NullMarked;
