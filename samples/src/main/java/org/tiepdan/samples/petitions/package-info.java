/** What citizens wrote, when, and to whom. */
@NullMarked
package org.tiepdan.samples.petitions;

import org.jspecify.annotations.NullMarked;
