/** What the law tells apart in a petition: its type, how it came, who sent it, about whom, and what becomes of it. */
@NullMarked
package org.tiepdan.lawpack.petition;

import org.jspecify.annotations.NullMarked;
