@NullMarked
package org.tiepdan.reporting.room.adapter;

import org.jspecify.annotations.NullMarked;
