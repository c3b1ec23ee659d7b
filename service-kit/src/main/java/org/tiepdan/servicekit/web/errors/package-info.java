/** Makes every error answer an RFC 9457 problem, whether this code, the framework or the server refused. */
@NullMarked
package org.tiepdan.servicekit.web.errors;

import org.jspecify.annotations.NullMarked;
