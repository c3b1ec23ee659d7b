/** What those who run the system look at: dashboards, alerts, the files that make its containers. */
@NullMarked
package org.tiepdan.system.operations;

import org.jspecify.annotations.NullMarked;
