/** Numbers in as few bytes as they need. */
@NullMarked
package org.tiepdan.reporting.account.kept.bytes;

import org.jspecify.annotations.NullMarked;
