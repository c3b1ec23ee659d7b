/** What several features share of MongoDB: where a case's members stand, how many cases are read at once, which case a receipt is of. */
@NullMarked
package org.tiepdan.reporting.adapter;

import org.jspecify.annotations.NullMarked;
