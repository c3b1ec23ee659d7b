/** What every request passes before a service sees it: whom it is for, how large it is, how slowly it comes, how many there are. */
@NullMarked
package org.tiepdan.servicekit.web.edge;

import org.jspecify.annotations.NullMarked;
