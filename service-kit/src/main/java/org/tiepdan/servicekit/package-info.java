/** What the services share with Spring. Nothing here knows a petition, a case or the law. */
@NullMarked
package org.tiepdan.servicekit;

import org.jspecify.annotations.NullMarked;
