/** The faults that all services report when they refuse a request. */
@NullMarked
package org.tiepdan.office.client.fault;

import org.jspecify.annotations.NullMarked;
