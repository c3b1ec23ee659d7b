/**
 * How the logs become read models: batches are read with their positions, what cannot be read goes to the dead letters, the
 * rest is folded into the cases' documents, and last the positions are written. The database says where to go on: a
 * consumer that finds other positions there than it knew follows them, so a lost database is rebuilt and none has holes.
 */
@NullMarked
package org.tiepdan.reporting.projection.adapter;

import org.jspecify.annotations.NullMarked;
