/** Places, matters and groups with more petitions than usual, without denunciations and without small numbers. */
@NullMarked
package org.tiepdan.reporting.radar;

import org.jspecify.annotations.NullMarked;
