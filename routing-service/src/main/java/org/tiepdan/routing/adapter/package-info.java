/** Adapters shared by the features of the service: metrics, readiness, the check of the topics, the API document. */
@NullMarked
package org.tiepdan.routing.adapter;

import org.jspecify.annotations.NullMarked;
