/**
 * What every service says on the wire in the same way: the envelope of an event (CloudEvents 1.0, Kafka binary mode), the
 * topics that exist, and how a record that cannot be read is told from one that can.
 */
@NullMarked
package org.tiepdan.eventing;

import org.jspecify.annotations.NullMarked;
