/** Forms and lists as print views and as PDF, from the {@link Printout} of any feature. */
@NullMarked
package org.tiepdan.office.print;

import org.jspecify.annotations.NullMarked;
