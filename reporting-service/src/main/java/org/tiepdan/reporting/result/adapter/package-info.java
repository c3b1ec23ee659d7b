/** Gives the results to the forms. */
@NullMarked
package org.tiepdan.reporting.result.adapter;

import org.jspecify.annotations.NullMarked;
