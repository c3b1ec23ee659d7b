/** What a service says about its own HTTP interface. */
@NullMarked
package org.tiepdan.servicekit.openapi;

import org.jspecify.annotations.NullMarked;
