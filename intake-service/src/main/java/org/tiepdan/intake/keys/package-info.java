/**
 * The keys of this office (khóa): without them what is sealed stays sealed, and digests no longer fit the petitions that are
 * recorded. They are made once, for an empty log, and never anew beside data.
 */
@NullMarked
package org.tiepdan.intake.keys;

import org.jspecify.annotations.NullMarked;
