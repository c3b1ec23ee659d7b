/**
 * What all services share on the wire: the envelope of an event (CloudEvents 1.0, Kafka binary mode), the topics, and
 * the check for unreadable records.
 */
@NullMarked
package org.tiepdan.eventing;

import org.jspecify.annotations.NullMarked;
