/**
 * Information that an officer of the desk adds to a petition (bổ sung thông tin): missing facts, and findings that no longer hold because
 * the writer corrected them. They are recorded as the officer's, and the rules decide again. ADR 99.
 */
@NullMarked
package org.tiepdan.routing.completion;

import org.jspecify.annotations.NullMarked;
