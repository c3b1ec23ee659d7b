/** Read models built anew beside those that are served: how far they are, and what an operator may ask for. */
@NullMarked
package org.tiepdan.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
