/** Who may do what on the broker, as access control lists of Kafka. */
@NullMarked
package org.tiepdan.eventing.acl;

import org.jspecify.annotations.NullMarked;
