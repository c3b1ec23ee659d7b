/** The petitions: their words, days and addressees. */
@NullMarked
package org.tiepdan.samples.petitions;

import org.jspecify.annotations.NullMarked;
