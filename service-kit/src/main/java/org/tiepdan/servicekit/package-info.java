/** Spring code shared by the services. Knows nothing about petitions, cases or the law. */
@NullMarked
package org.tiepdan.servicekit;

import org.jspecify.annotations.NullMarked;
