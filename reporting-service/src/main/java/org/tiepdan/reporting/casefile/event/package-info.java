/** The events of the three logs as this service reads them: only the members it uses, unknown ones ignored. */
@NullMarked
package org.tiepdan.reporting.casefile.event;

import org.jspecify.annotations.NullMarked;
