/** What people outside the office can see. */
@NullMarked
package org.tiepdan.system.secrecy;

import org.jspecify.annotations.NullMarked;
