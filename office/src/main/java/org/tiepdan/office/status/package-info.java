/** What a citizen with a receipt reads: where the petition stands, on a page that can be printed and leads nowhere else. */
@NullMarked
package org.tiepdan.office.status;

import org.jspecify.annotations.NullMarked;
