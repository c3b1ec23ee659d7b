/**
 * Tiếp nhận đơn: receives petitions and writes each, once, to the log. What is public about a petition and what is known of
 * its writer part here: the facts go on, identity and words are sealed.
 */
@NullMarked
package org.tiepdan.intake;

import org.jspecify.annotations.NullMarked;
