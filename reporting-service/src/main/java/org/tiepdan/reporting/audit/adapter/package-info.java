/** Reads the raw logs from Kafka and the read model from MongoDB, and answers over HTTP. */
@NullMarked
package org.tiepdan.reporting.audit.adapter;

import org.jspecify.annotations.NullMarked;
