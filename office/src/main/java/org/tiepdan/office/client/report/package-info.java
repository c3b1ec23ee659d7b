/** The report forms, with only the members that pages show. */
@NullMarked
package org.tiepdan.office.client.report;

import org.jspecify.annotations.NullMarked;
