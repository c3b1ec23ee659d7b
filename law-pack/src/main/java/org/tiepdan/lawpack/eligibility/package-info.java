/** Which papers are taken up at all (điều kiện thụ lý). */
@NullMarked
package org.tiepdan.lawpack.eligibility;

import org.jspecify.annotations.NullMarked;
