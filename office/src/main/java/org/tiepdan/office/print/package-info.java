/** Forms and lists as pages that open as print and as PDF: any feature of the office gives a {@link Printout}. */
@NullMarked
package org.tiepdan.office.print;

import org.jspecify.annotations.NullMarked;
