/**
 * What an officer of the desk finds out about a petition (bổ sung thông tin): facts that it does not say, and findings that no longer
 * hold because the writer came and mended them. They stay the officer's, and the rules decide again. ADR 99.
 */
@NullMarked
package org.tiepdan.routing.completion;

import org.jspecify.annotations.NullMarked;
