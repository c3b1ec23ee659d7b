/** What operators use: dashboards, alerts, and the files for the containers. */
@NullMarked
package org.tiepdan.system.operations;

import org.jspecify.annotations.NullMarked;
