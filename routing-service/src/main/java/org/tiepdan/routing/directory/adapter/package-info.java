/** The directory of bodies (danh mục cơ quan), as the law pack has it. */
@NullMarked
package org.tiepdan.routing.directory.adapter;

import org.jspecify.annotations.NullMarked;
