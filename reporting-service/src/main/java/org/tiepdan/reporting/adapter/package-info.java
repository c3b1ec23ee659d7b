/** MongoDB code that several features share: paths of a case's members, batch sizes, the case of a receipt. */
@NullMarked
package org.tiepdan.reporting.adapter;

import org.jspecify.annotations.NullMarked;
