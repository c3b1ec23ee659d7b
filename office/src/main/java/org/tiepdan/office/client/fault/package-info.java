/** What the answers of all services say of a request that they refuse. */
@NullMarked
package org.tiepdan.office.client.fault;

import org.jspecify.annotations.NullMarked;
