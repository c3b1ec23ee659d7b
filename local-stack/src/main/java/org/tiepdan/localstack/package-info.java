/**
 * What an office's cluster would give, for one machine: a real Kafka broker that keeps its data on disk, and a stand-in for
 * MongoDB that keeps nothing, since every read model is rebuilt from the log. Both listen on 127.0.0.1 only, without users or
 * encryption, and are for development, demonstrations and tests.
 */
@NullMarked
package org.tiepdan.localstack;

import org.jspecify.annotations.NullMarked;
