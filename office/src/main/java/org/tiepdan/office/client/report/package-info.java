/** The report forms as reporting-service gives them, with the members that pages show. */
@NullMarked
package org.tiepdan.office.client.report;

import org.jspecify.annotations.NullMarked;
