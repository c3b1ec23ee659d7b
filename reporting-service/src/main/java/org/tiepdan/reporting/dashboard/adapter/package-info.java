/** The leader's page, read from MongoDB. */
@NullMarked
package org.tiepdan.reporting.dashboard.adapter;

import org.jspecify.annotations.NullMarked;
