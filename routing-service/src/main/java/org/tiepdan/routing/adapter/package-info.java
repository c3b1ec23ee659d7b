/** What both features of the service share at its edge: metrics, readiness, the check of the topics, API papers. */
@NullMarked
package org.tiepdan.routing.adapter;

import org.jspecify.annotations.NullMarked;
