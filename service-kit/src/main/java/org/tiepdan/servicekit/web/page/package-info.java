/** Languages and files of pages, for a service that has some. */
@NullMarked
package org.tiepdan.servicekit.web.page;

import org.jspecify.annotations.NullMarked;
