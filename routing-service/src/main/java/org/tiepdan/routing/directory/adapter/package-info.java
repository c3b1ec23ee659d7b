/** The directory of the law pack's bodies (danh mục cơ quan) over HTTP. */
@NullMarked
package org.tiepdan.routing.directory.adapter;

import org.jspecify.annotations.NullMarked;
