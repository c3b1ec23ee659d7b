/** Names as people write and shorten them, held against names as the law has them. */
@NullMarked
package org.tiepdan.routing.directory.name;

import org.jspecify.annotations.NullMarked;
