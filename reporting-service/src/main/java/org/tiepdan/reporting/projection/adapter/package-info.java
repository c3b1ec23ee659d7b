/**
 * How the logs become read models: batches are read with their positions, unreadable records go to the dead letters, the rest is applied to
 * the cases' documents, and the positions are written last. The database decides where to continue: a consumer that finds other positions
 * there follows them, so a lost database is rebuilt and none has holes.
 */
@NullMarked
package org.tiepdan.reporting.projection.adapter;

import org.jspecify.annotations.NullMarked;
