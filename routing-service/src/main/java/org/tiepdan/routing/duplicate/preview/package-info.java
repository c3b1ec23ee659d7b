/** The search for petitions like an unregistered one, and how much of the result may be disclosed. */
@NullMarked
package org.tiepdan.routing.duplicate.preview;

import org.jspecify.annotations.NullMarked;
