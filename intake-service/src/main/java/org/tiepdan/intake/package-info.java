/**
 * Tiếp nhận đơn: receives petitions and writes each to the log once. Here public facts are separated from what identifies the writer: the
 * facts go on, identity and words are sealed.
 */
@NullMarked
package org.tiepdan.intake;

import org.jspecify.annotations.NullMarked;
