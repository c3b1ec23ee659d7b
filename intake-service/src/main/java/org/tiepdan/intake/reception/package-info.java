/**
 * Tiếp công dân: how many people a body received at a session, and in which matters. A record of figures, which names nobody and belongs to
 * no petition.
 */
@NullMarked
package org.tiepdan.intake.reception;

import org.jspecify.annotations.NullMarked;
