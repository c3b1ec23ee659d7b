/** Users, passwords, certificates and rights on the broker of this machine. */
@NullMarked
package org.tiepdan.localstack.access;

import org.jspecify.annotations.NullMarked;
