/** What speaks against registering a petition, and what an officer is only warned of; every fault at once. */
@NullMarked
package org.tiepdan.intake.registration.fault;

import org.jspecify.annotations.NullMarked;
