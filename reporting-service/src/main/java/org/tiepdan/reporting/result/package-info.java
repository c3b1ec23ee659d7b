/** What decisions bring about, for the forms that count it. */
@NullMarked
package org.tiepdan.reporting.result;

import org.jspecify.annotations.NullMarked;
