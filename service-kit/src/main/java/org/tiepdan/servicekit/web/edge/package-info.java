/** What every request passes before a service sees it: checks of its target, size, speed and number. */
@NullMarked
package org.tiepdan.servicekit.web.edge;

import org.jspecify.annotations.NullMarked;
